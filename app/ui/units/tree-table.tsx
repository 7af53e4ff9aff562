import type { Day } from '../../domain/day.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { formatCount } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Table } from '../kit/table.tsx'

const t = text.units

export type TreeLine = { code: string; name: string; kind: UnitKind; districts: number; communes: number }
type Props = { caption: string; units: TreeLine[]; on: Day | null }

/** Units of a day with how much lies in them: one level of the tree, each opening the next. */
export function TreeTable({ caption, units, on }: Props) {
  const has = (what: 'districts' | 'communes') => units.some((unit) => unit[what] > 0)
  const counts = (['districts', 'communes'] as const).filter(has)
  return (
    <Table
      caption={caption}
      captionHidden
      head={[
        t.columns.name,
        t.columns.code,
        ...counts.map((what) => ({ label: t.columns[what], numeric: true })),
      ]}
      empty={t.none}
      rows={units.map((unit) => ({
        key: unit.code,
        cells: [
          <a key="name" href={paths.unit(unit.code, on)} lang="vi">
            {unit.name}
          </a>,
          unit.code,
          ...counts.map((what) => formatCount(unit[what])),
        ],
      }))}
    />
  )
}
