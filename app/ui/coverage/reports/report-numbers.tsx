import type { Coverage } from '../../../domain/coverage/counts.ts'
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
  const lists = { ...query, period: null, on: days.on }
  const to = (group: string, count: number) => (
    <a href={paths.coveragePeople(code, { ...lists, group })}>{formatCount(count)}</a>
  )
  const lacking = ({ required, trained }: Coverage) => required - trained
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <Table
        caption={t.caption}
        captionHidden
        head={[t.what, numeric(t.now(days.on)), numeric(t.before(days.before))]}
        rows={[
          [t.required, to('all', now.required), formatCount(before.required)],
          [t.trained, to('trained', now.trained), formatCount(before.trained)],
          [t.lacking, to('missing', lacking(now)), formatCount(lacking(before))],
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
