import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.units.unit
const columns = text.units.columns

type By = { change: string | null; resolution: string | null }
export type RecordLine = By & { code: string; name: string; from: Day; to: Day | null; above: string | null }
export type KinLine = By & { code: string; name: string; on: Day; day: Day; full: boolean; main: boolean }
export type Bearer = { code: string; name: string; from: Day; to: Day | null }

/** By which change something came, with the number of its resolution where that is known. */
function ByChange({ change, resolution }: By) {
  if (!change) return resolution ? <>{t.resolution(resolution)}</> : null
  return <a href={paths.reorganisation(change)}>{resolution ? t.resolution(resolution) : t.noResolution}</a>
}

/** What a unit was called, one stretch after the other. */
export function RecordsTable({ records }: { records: RecordLine[] }) {
  return (
    <Table
      caption={t.records}
      captionHidden
      head={[columns.name, columns.code, t.lies, t.period, t.by]}
      rows={records.map(({ name, code, above, from, to, ...by }) => [
        <Vietnamese key="name">{name}</Vietnamese>,
        code,
        above ? <Vietnamese key="above">{above}</Vietnamese> : null,
        t.until(from, to),
        <ByChange key="by" {...by} />,
      ])}
    />
  )
}

/** What a unit came from, or became. */
export function KinTable({ title, kin }: { title: string; kin: KinLine[] }) {
  if (kin.length === 0) return null
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Table
        caption={title}
        captionHidden
        head={[columns.name, columns.code, t.extent, t.on, t.by]}
        rows={kin.map(({ name, code, day, on, full, main, ...by }) => [
          <a key="name" href={paths.unit(code, day)} lang="vi">
            {name}
          </a>,
          code,
          <span key="extent">
            {full ? t.full : t.partial}
            {main && !full ? <span className="cell-note">{t.main}</span> : null}
          </span>,
          formatDay(on),
          <ByChange key="by" {...by} />,
        ])}
      />
    </section>
  )
}

/** What bore, or will bear, the same code at other times. */
export function Bearers({ bearers }: { bearers: Bearer[] }) {
  if (bearers.length === 0) return null
  return (
    <section className="stack">
      <h2>{t.others}</h2>
      <p className="text-muted">{t.othersLead}</p>
      <ul className="unit-bearers">
        {bearers.map(({ code, name, from, to }) => (
          <li key={from}>
            <a href={paths.unit(code, from)} lang="vi">
              {name}
            </a>{' '}
            {t.until(from, to)}
          </li>
        ))}
      </ul>
    </section>
  )
}
