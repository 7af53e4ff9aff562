import type { Coverage } from '../../../domain/coverage/counts.ts'
import type { Day } from '../../../domain/day.ts'
import { formatCount, formatRate } from '../../../i18n/format.ts'
import { signedPoints } from '../../../i18n/format-change.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Table } from '../../kit/table.tsx'
import { keptIn, type Asked } from '../asked.ts'
import type { Dashboard } from './dashboard.ts'

const t = text.dashboard.comparison

type Props = {
  comparison: NonNullable<Dashboard['comparison']>
  asked: Asked
  pageOf: (code: string) => string
}

/** Two days side by side: the whole, and each unit below by how much it changed. */
export function Comparison({ comparison, asked, pageOf }: Props) {
  const { days, before, after, units } = comparison
  const [earlier, later] = days as [Day, Day]
  const numeric = (label: string) => ({ label, numeric: true })
  const title = t.title(earlier, later)
  const whole = before.rate === null || after.rate === null ? null : after.rate - before.rate
  return (
    <section className="stack" id="so-sanh">
      <div>
        <h2>{title}</h2>
        <p className="text-muted">{t.lead}</p>
      </div>
      {units.some(({ before: was, after: is }) => was === null || is === null) ? (
        <OnTodaysMap asked={asked} days={days} />
      ) : null}
      <Table
        caption={title}
        captionHidden
        head={[
          text.coverage.columns.unit,
          ...[t.rate(earlier), t.rate(later), t.change, t.people(earlier), t.people(later)].map(numeric),
        ]}
        rows={[
          {
            key: asked.unit.code,
            cells: [<strong key="all">{t.whole}</strong>, ...cells(before, after, whole)],
          },
          ...units.map(({ id, code, name, before: was, after: is, rate }) => ({
            key: id,
            cells: [
              is === null || was === null ? (
                <span key="unit" lang="vi">
                  {name}
                </span>
              ) : (
                <a key="unit" href={pageOf(code)} lang="vi">
                  {name}
                </a>
              ),
              ...cells(was, is, rate),
            ],
          })),
        ]}
      />
    </section>
  )
}

/** Where units came or went between the days: the way to compare like with like. */
function OnTodaysMap({ asked, days }: { asked: Asked; days: readonly Day[] }) {
  const compare = days.find((day) => day !== asked.on) ?? null
  const to = paths.unitCoverage(asked.unit.code, { ...keptIn(asked), compare, boundaries: 'today' })
  return (
    <p>
      {t.acrossMerger}{' '}
      <a className="target-link no-print" href={`${to}#so-sanh`}>
        {t.onTodaysMap}
      </a>
    </p>
  )
}

function cells(before: Coverage | null, after: Coverage | null, change: number | null): string[] {
  const rate = (of: Coverage | null) => (of === null ? t.absent : formatRate(of.rate))
  const people = (of: Coverage | null) =>
    of === null ? '' : `${formatCount(of.trained)}/${formatCount(of.required)}`
  const changed = change === null ? formatRate(null) : signedPoints(change)
  return [rate(before), rate(after), changed, people(before), people(after)]
}
