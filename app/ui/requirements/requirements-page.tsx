import type { Coverage } from '../../domain/coverage/counts.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DutyNames, type Requirement } from './requirement-words.tsx'

const t = text.requirements

type Line = Requirement & {
  overseen: boolean
  coverage: Coverage | null
  covers: string | null
  mayEnd: boolean
}

type Props = {
  when: 'open' | 'ended'
  page: number
  more: boolean
  lines: Line[]
  mayAdd: boolean
  done: 'added' | 'ended' | 'withdrawn' | null
}

/** Every requirement that somebody may see, with whom it binds today. */
export function RequirementsPage({ when, page, more, lines, mayAdd, done }: Props) {
  const asked = when === 'ended' ? { which: 'ended' as const } : {}
  const to = (number: number) => paths.requirements({ ...asked, page: String(number) })
  return (
    <Page
      title={t.title}
      lead={mayAdd ? t.lead : t.leadReading}
      actions={mayAdd ? <ButtonLink to={paths.newRequirement()}>{t.add}</ButtonLink> : undefined}
    >
      <div className="stack">
        {done ? <Notice tone="good" title={t.done[done]} /> : null}
        <p className="link-line">
          <a href={paths.certifications()}>{t.certifications}</a>
        </p>
        <nav aria-label={t.which} className="tabs">
          <a href={paths.requirements()} aria-current={when === 'open' ? 'page' : undefined}>
            {t.open}
          </a>
          <a
            href={paths.requirements({ which: 'ended' })}
            aria-current={when === 'ended' ? 'page' : undefined}
          >
            {t.ended}
          </a>
        </nav>
        <RequirementsTable when={when} lines={lines} />
        <p className="link-line">
          {page > 1 ? <a href={to(page - 1)}>{t.newer}</a> : null}
          {more ? <a href={to(page + 1)}>{t.older}</a> : null}
        </p>
      </div>
    </Page>
  )
}

function RequirementsTable({ when, lines }: Pick<Props, 'when' | 'lines'>) {
  const { certification, unit, duties, time, people, rate, actions } = t.columns
  const open = when === 'open'
  const today = open
    ? [
        { label: people, numeric: true },
        { label: rate, numeric: true },
      ]
    : []
  return (
    <Table
      caption={open ? t.open : t.ended}
      captionHidden
      head={[certification, unit, duties, time, ...today, actions]}
      empty={open ? t.none : t.noneEnded}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <Vietnamese key="certification">{line.certification.title}</Vietnamese>,
          <UnitOf key="unit" line={line} />,
          <DutyNames key="duties" duties={line.duties} />,
          t.time(line.from, line.to),
          ...(open ? todayOf(line) : []),
          <Actions key="actions" line={line} />,
        ],
      }))}
    />
  )
}

function UnitOf({ line: { unit, overseen } }: { line: Line }) {
  return (
    <>
      <Vietnamese>{unit}</Vietnamese>
      {overseen ? null : <span className="cell-note">{t.above}</span>}
    </>
  )
}

function todayOf({ coverage }: Line) {
  if (!coverage) return [<Badge key="people">{t.toCome}</Badge>, '']
  return [formatCount(coverage.required + coverage.waived), formatRate(coverage.rate)]
}

function Actions({ line: { id, certification, unit, covers, coverage, mayEnd } }: { line: Line }) {
  const what = `${certification.title}, ${unit}`
  return (
    <span className="link-line">
      {covers && coverage ? (
        <a className="cell-link" href={paths.unitCoverage(covers, { certification: certification.key })}>
          {t.coverage}
        </a>
      ) : null}
      {mayEnd ? (
        <a className="cell-link" href={paths.requirementEnding(id)} aria-label={t.endOf(what)}>
          {t.end}
        </a>
      ) : null}
    </span>
  )
}
