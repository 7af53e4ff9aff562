import { missing } from '../../../domain/coverage/counts.ts'
import type { RankedUnit } from '../../../domain/coverage/ranking.ts'
import { formatCount, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../../paths.ts'
import { query } from '../../../paths/query.ts'
import { Table } from '../../kit/table.tsx'
import { Around } from '../../kit/vietnamese.tsx'

const t = text.coverageMap.ranking

/** From a unit to its people, and to what is done about them. */
function Ways({ unit: { code, name }, kept }: { unit: RankedUnit; kept: CoverageQuery }) {
  const missing = { ...kept, group: 'missing' }
  const chosen = query({ ...missing, all: '1' })
  const way = (to: string, label: string, words: (unit: string) => string) => (
    <a href={to}>
      {label}
      <span className="sr-only">
        {' '}
        <Around words={words} what={name} />
      </span>
    </a>
  )
  return (
    <span className="row-links">
      {way(paths.coveragePeople(code, missing), t.openList, t.listOf)}
      {way(paths.coverageCalls(code, chosen), t.call, t.callOf)}
      {way(paths.coverageAssignment(code, chosen), t.assign, t.assignOf)}
    </span>
  )
}

type Props = {
  units: RankedUnit[]
  kept: CoverageQuery
  /** With what changed in a month. */
  full?: boolean
}

/** Units with their places; who is missing is one link away, with phone numbers. */
export function RankedTable({ units, kept, full = false }: Props) {
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <div className="ranked">
      <Table
        caption={t.tabs}
        captionHidden
        head={[
          t.unit,
          numeric(t.rank),
          numeric(t.rate),
          numeric(t.missing),
          ...(full ? [numeric(t.change)] : []),
          t.list,
        ]}
        empty={t.none}
        rows={units.map((unit) => ({
          key: unit.id,
          cells: [
            <span key="unit">
              <a href={paths.unitCoverage(unit.code, kept)} lang="vi">
                {unit.name}
              </a>
              {unit.above ? (
                <span className="cell-note" lang="vi">
                  {unit.above}
                </span>
              ) : null}
            </span>,
            unit.rank === null ? '—' : formatCount(unit.rank),
            formatRate(unit.coverage.rate),
            t.people(missing(unit.coverage)),
            ...(full ? [t.points(unit.change)] : []),
            missing(unit.coverage) > 0 ? (
              <Ways key="list" unit={unit} kept={kept} />
            ) : (
              <span key="list" className="no-way">
                —
              </span>
            ),
          ],
        }))}
      />
    </div>
  )
}
