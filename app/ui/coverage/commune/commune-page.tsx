import { missing as lacking, type Coverage, type Tally } from '../../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../../domain/coverage/listed-person.ts'
import type { NextExpiry } from '../../../domain/coverage/next-expiries.ts'
import type { Day } from '../../../domain/day.ts'
import { formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../../paths.ts'
import { query } from '../../../paths/query.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Progress } from '../../kit/progress.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { keptIn, type Asked } from '../asked.ts'
import type { CertificationChoice } from '../coverage-form.tsx'
import { toneOf } from '../coverage-summary.tsx'
import { CommuneDetails } from './commune-details.tsx'
import { ExpiringNext, ExpiringSoon } from './expiring-next.tsx'
import { MissingHere } from './missing-here.tsx'

const t = text.coverageCommune

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  counts: Tally
  coverage: Coverage
  missing: ListedPerson[]
  expiring: NextExpiry[]
  history: { day: Day; coverage: Coverage }[]
}

/** A commune in one screen of a phone: how far, who is missing and their numbers, what ends next, and what to do. */
export function CommunePage(props: Props) {
  const { asked, coverage, missing, expiring } = props
  const { unit, on, today } = asked
  const kept = keptIn(asked)
  const listOf = (group: string) => paths.coveragePeople(unit.code, { ...kept, group })
  const count = lacking(coverage)
  return (
    <Page
      title={<Vietnamese>{unit.name}</Vietnamese>}
      back={
        unit.parent
          ? {
              to: paths.unitCoverage(unit.parent.code, kept),
              label: <Vietnamese>{unit.parent.name}</Vietnamese>,
            }
          : undefined
      }
    >
      <div className="commune">
        {on > today ? <Notice tone="warn">{text.coverage.ahead}</Notice> : null}
        <Figure coverage={coverage} on={on} />
        {coverage.rate === null ? null : (
          <>
            <MissingHere people={missing} count={count} all={listOf('missing')} />
            <ExpiringNext expiring={expiring} />
            <p>
              <ButtonLink to={listOf(count > 0 ? 'missing' : 'all')} className="commune-act">
                {count > 0 ? t.act(count) : t.actNone}
              </ButtonLink>
            </p>
            {count > 0 && on === today ? <Ways code={unit.code} kept={kept} /> : null}
          </>
        )}
        <div className="commune-below">
          <ExpiringSoon expiring={expiring} all={listOf('renewal-due')} />
          <CommuneDetails {...props} listOf={listOf} />
        </div>
      </div>
    </Page>
  )
}

/** Straight to the call list and to the assignment of all who are missing. */
function Ways({ code, kept }: { code: string; kept: CoverageQuery }) {
  const chosen = query({ ...kept, group: 'missing', all: '1' })
  return (
    <p className="link-line no-print">
      <a href={paths.coverageCalls(code, chosen)}>{text.coverageList.phone}</a>
      <a href={paths.coverageAssignment(code, chosen)}>{text.coverageList.assign}</a>
    </p>
  )
}

function Figure({ coverage, on }: { coverage: Coverage; on: Day }) {
  const { rate, required, trained } = coverage
  if (rate === null) return <p>{t.nobody}</p>
  return (
    <section className="commune-figure" aria-label={t.rate(rate)}>
      <p className="coverage-number">{formatRate(rate)}</p>
      <p className="commune-left">{t.left(lacking(coverage))}</p>
      <Progress value={trained} max={required} label={t.rate(rate)} tone={toneOf(rate)} />
      <p className="commune-of">
        {t.of(trained, required)}, {t.asOf(on)}
      </p>
    </section>
  )
}
