import { hasEnded, type Change } from '../../../domain/coverage/changes.ts'
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
  const [standing, ended] = [units.filter((unit) => !hasEnded(unit)), units.filter(hasEnded)]
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
          ...standing.map(({ id, code, name, before: was, after: is, rate }) => ({
            key: id,
            cells: [
              <UnitLink key="unit" to={asked.on === later || was ? pageOf(code) : null} name={name} />,
              ...cells(was, is, rate),
            ],
          })),
        ]}
      />
      {ended.length === 0 ? null : <Ended asked={asked} earlier={earlier} later={later} units={ended} />}
    </section>
  )
}

function UnitLink({ to, name }: { to: string | null; name: string }) {
  return to === null ? (
    <span lang="vi">{name}</span>
  ) : (
    <a href={to} lang="vi">
      {name}
    </a>
  )
}

type EndedProps = { asked: Asked; earlier: Day; later: Day; units: Change[] }

/** The units that are not there any more on the later day, as they were on the earlier one. */
function Ended({ asked, earlier, later, units }: EndedProps) {
  const title = t.ended(later)
  const pageThen = (code: string) => paths.unitCoverage(code, { ...keptIn(asked), on: earlier })
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <>
      <div>
        <h3 className="part-title">{title}</h3>
        <p className="text-muted">{t.endedLead}</p>
      </div>
      <Table
        caption={title}
        captionHidden
        head={[text.coverage.columns.unit, ...[t.rate(earlier), t.people(earlier)].map(numeric)]}
        rows={units.map(({ id, code, name, before }) => ({
          key: id,
          cells: [<UnitLink key="unit" to={pageThen(code)} name={name} />, rateOf(before), peopleOf(before)],
        }))}
      />
    </>
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

const rateOf = (of: Coverage | null) => (of === null ? t.absent : formatRate(of.rate))
const peopleOf = (of: Coverage | null) =>
  of === null ? '' : `${formatCount(of.trained)}/${formatCount(of.required)}`

function cells(before: Coverage | null, after: Coverage | null, change: number | null): string[] {
  const changed = change === null ? formatRate(null) : signedPoints(change)
  return [rateOf(before), rateOf(after), changed, peopleOf(before), peopleOf(after)]
}
