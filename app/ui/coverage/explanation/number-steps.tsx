import type { ReactNode } from 'react'
import { isTrained } from '../../../domain/requirements/standing.ts'
import { groups, type Coverage, type Group, type Tally } from '../../../domain/coverage/counts.ts'
import type { Day } from '../../../domain/day.ts'
import { formatCount, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Table, type Row } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import type { UnlistedShown } from './unlisted-people.tsx'

const t = text.explanation.steps

export type StepRequirement = {
  id: string
  certification: string
  unit: string
  duties: string[]
  from: Day
  people: number
}

type Props = Pick<UnlistedShown, 'unlisted'> & {
  counts: Tally
  coverage: Coverage
  posted: number
  requirements: StepRequirement[]
  listOf: (group: string) => string
  unlistedOf: (list: 'no-requirement') => string
}

/** From those posted in a unit to its rate, each step with its people. */
export function NumberSteps(props: Props) {
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <Table
        caption={t.title}
        captionHidden
        head={[t.columns.step, { label: t.columns.people, numeric: true }]}
        rows={stepsOf(props)}
      />
    </section>
  )
}

function stepsOf({ counts, coverage, posted, requirements, unlisted, listOf, unlistedOf }: Props): Row[] {
  const { required, trained, waived, rate } = coverage
  const missing = groups.filter((group) => group !== 'waived' && !isTrained(group) && counts[group] > 0)
  const listed = (step: string, count: number, group: string) =>
    line(step, formatCount(count), { to: listOf(group), label: step })
  return [
    line(t.posted, formatCount(posted)),
    line(t.noRequirement, t.minus(unlisted['no-requirement']), {
      ...{ to: unlistedOf('no-requirement'), label: t.noRequirement },
    }),
    line(t.bound, formatCount(required + waived), null, <Requirements of={requirements} />),
    line(t.waived, t.minus(waived), { to: listOf('waived'), label: t.waived }),
    listed(t.required, required, 'required'),
    listed(t.trained, trained, 'trained'),
    listed(t.missing, required - trained, 'missing'),
    ...missing.map((group) => partOf(group, counts, listOf)),
    line(t.rate, formatRate(rate)),
  ]
}

const partOf = (group: Group, counts: Tally, listOf: Props['listOf']) => {
  const step = t.ofThem(text.coverage.groups[group])
  return line(step, formatCount(counts[group]), { to: listOf(group), label: step })
}

function line(
  step: string,
  people: string,
  list: { to: string; label: string } | null = null,
  more: ReactNode = null,
): Row {
  return {
    key: step,
    cells: [
      <span key="step">
        {step}
        {more}
      </span>,
      list ? (
        <a
          key="people"
          href={list.to}
          className="cell-link"
          aria-label={`${people}. ${t.openOf(list.label)}`}
        >
          {people}
        </a>
      ) : (
        people
      ),
    ],
  }
}

/** By which requirements, each with the people whom it binds. */
function Requirements({ of }: { of: StepRequirement[] }) {
  return (
    <>
      {of.map(({ id, certification, unit, duties, from, people }) => (
        <span key={id} className="cell-note">
          <Vietnamese>{t.by(certification, unit)}</Vietnamese> ({t.duties(duties)}), {t.since(from)}:{' '}
          {formatCount(people)}
        </span>
      ))}
      {of.length > 0 ? (
        <a href={paths.requirements()} className="cell-link">
          {t.requirements}
        </a>
      ) : null}
    </>
  )
}
