import { missing, type Coverage } from '../../../domain/coverage/counts.ts'
import type { Day } from '../../../domain/day.ts'
import { movements, type Movements } from '../../../domain/reports/movement.ts'
import type { ReportDays } from '../../../domain/reports/period.ts'
import { formatCount, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { ReportQuery } from '../../../paths/reports.ts'
import { Table } from '../../kit/table.tsx'

const t = text.coverageReports.summary

type Props = {
  code: string
  query: ReportQuery
  days: ReportDays
  now: Coverage
  before: Coverage
  movements: Movements
}

/** The numbers of a period beside those at the end of the one before, and what moved: each leads to its people. */
export function ReportNumbers({ code, query, days, now, before, movements: moved }: Props) {
  const lists: ReportQuery = { ...query, period: null }
  const to = (on: Day, group: string, count: number) => (
    <a href={paths.coveragePeople(code, { ...lists, on, group })}>{formatCount(count)}</a>
  )
  const both = (group: string, count: (of: Coverage) => number) => [
    to(days.on, group, count(now)),
    to(days.before, group, count(before)),
  ]
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <Table
        caption={t.caption}
        captionHidden
        head={[t.what, numeric(t.now(days.on)), numeric(t.before(days.before))]}
        rows={[
          [t.required, ...both('required', ({ required }) => required)],
          [t.trained, ...both('trained', ({ trained }) => trained)],
          [t.lacking, ...both('missing', missing)],
          [t.rate, formatRate(now.rate), formatRate(before.rate)],
        ]}
      />
      <Table
        caption={t.moved}
        head={[t.what, numeric(t.people)]}
        rows={movements.map((movement) => [
          text.coverageReports.movements[movement],
          <a key={movement} href={paths.movedPeople(code, { ...query, change: movement })}>
            {formatCount(moved[movement])}
          </a>,
        ])}
      />
    </section>
  )
}

const numeric = (label: string) => ({ label, numeric: true })
