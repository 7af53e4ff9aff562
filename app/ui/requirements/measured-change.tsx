import type { Coverage, Tally } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { shownGroups } from '../coverage/coverage-summary.tsx'
import { Notice } from '../kit/notice.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.requirements.preview

export type Measured = {
  on: Day
  today: Day
  people: { tally: Tally; alone: number }
  units: { code: string; name: string; on: Day; before: Coverage; after: Coverage }[]
}

/** Whom a change of requirements touches, and how coverage changes: the same words for adding and for ending. */
export function MeasuredChange({ measured, ending }: { measured: Measured; ending: boolean }) {
  const { on, today, people, units } = measured
  const count = shownGroups.reduce((sum, group) => sum + people.tally[group], 0)
  const moved = units.filter(({ before, after }) => differ(before, after))
  const first = moved[0]?.on ?? today
  return (
    <>
      <section className="stack">
        <h2>{ending ? t.peopleGone(on, count) : t.people(on, count)}</h2>
        {count > 0 ? <p>{ending ? t.freed(people.alone, count) : t.newly(people.alone, count)}</p> : null}
        {count > 0 ? <StandingsTable tally={people.tally} /> : null}
      </section>
      <section className="stack">
        <h2>{t.units}</h2>
        <p className="text-muted">{t.unitsLead}</p>
        <Table
          caption={t.units}
          captionHidden
          head={[t.columns.unit, t.columns.on, t.columns.before, t.columns.after]}
          rows={units.map(({ code, name, on: day, before, after }) => ({
            key: `${code} ${day}`,
            cells: [
              <Vietnamese key="unit">{name}</Vietnamese>,
              formatDay(day),
              t.rate(before),
              <strong key="after">{t.rate(after)}</strong>,
            ],
          }))}
        />
        {first < today ? <Notice tone="warn">{t.late(first)}</Notice> : null}
        {ending ? <p className="text-muted">{t.kept}</p> : null}
      </section>
    </>
  )
}

const differ = (before: Coverage, after: Coverage) =>
  before.required !== after.required || before.trained !== after.trained || before.waived !== after.waived

function StandingsTable({ tally }: { tally: Tally }) {
  const { standing } = text.coverage.columns
  return (
    <Table
      caption={t.byStanding}
      head={[standing, { label: t.count, numeric: true }]}
      rows={shownGroups
        .filter((group) => tally[group] > 0)
        .map((group) => ({ key: group, cells: [text.coverage.groups[group], formatCount(tally[group])] }))}
    />
  )
}
