import { missing } from '../../../domain/coverage/counts.ts'
import type { RankedUnit } from '../../../domain/coverage/ranking.ts'
import { formatCount, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths, type CoverageQuery } from '../../../paths.ts'
import { Table } from '../../kit/table.tsx'
import { Around } from '../../kit/vietnamese.tsx'

const t = text.coverageMap.ranking

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
            <a key="list" href={paths.coveragePeople(unit.code, { ...kept, group: 'missing' })}>
              {t.openList}
              <span className="sr-only">
                {' '}
                <Around words={t.listOf} what={unit.name} />
              </span>
            </a>
          ) : (
            '—'
          ),
        ],
      }))}
    />
  )
}
