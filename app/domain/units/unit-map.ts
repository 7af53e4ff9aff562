import { fold } from '../language/fold.ts'
import { sameSpelling } from '../language/spelling.ts'
import { cellReader, type Columns, type Spellings } from '../tables/columns.ts'
import { headed } from '../tables/headed.ts'
import { cellFault, type CellFault, type Table, type TableFault, type TableRow } from '../tables/table.ts'
import type { Extent } from './unit-record.ts'
import type { UnitKind } from './unit-kind.ts'
import { namedKind } from './unit-words.ts'

/** One line of what becomes of what: an old unit and a new one that it goes into. */
export type MapRow = {
  row: number
  /** Old official code: of a commune or, where `oldLevel` says so, of a district without communes. */
  oldCode: string
  oldName: string
  oldLevel: 'commune' | 'district'
  newCode: string
  newName: string
  newKind: UnitKind
  extent: Extent
  /** Codes and names of the provinces of both; null where the file says nothing of provinces. */
  provinces: { oldCode: string; newCode: string; newName: string } | null
}

const spellings = {
  oldCode: ['old_commune_code', 'ma xa cu', 'ma cu'],
  oldName: ['old_commune', 'ten xa cu', 'xa cu', 'ten cu'],
  oldDistrictCode: ['old_district_code', 'ma huyen cu'],
  oldDistrict: ['old_district', 'huyen cu', 'ten huyen cu'],
  oldProvinceCode: ['old_province_code', 'ma tinh cu'],
  newCode: ['new_commune_code', 'ma xa moi', 'ma moi'],
  newName: ['new_commune', 'ten xa moi', 'xa moi', 'ten moi'],
  newProvinceCode: ['new_province_code', 'ma tinh moi'],
  newProvince: ['new_province', 'tinh moi', 'ten tinh moi'],
  extent: ['merge_type', 'toan bo hay mot phan', 'muc do'],
} satisfies Spellings<string>
type Name = keyof typeof spellings
const needed = ['oldCode', 'newCode', 'newName', 'extent'] as const

const extents: Record<string, Extent> = {
  ...{ full: 'full', 'toan bo': 'full', 'nguyen trang': 'full' },
  ...{ partial: 'partial', 'mot phan': 'partial' },
}

/**
 * Reads which old unit goes into which new one (DESIGN § 3.2): codes of both, the new name with its kind, and whether
 * wholly or in part. A row with an old district and no old commune is about the district.
 *
 * Refused, with row and column: missing columns, a code that has not five digits (a district's: three), a name without a
 * kind, an extent that is neither, a new code with two names, an old unit twice into the same new one.
 */
export function readUnitMap(given: Table): MapRow[] | TableFault {
  const found = headed(given, spellings, needed)
  if ('fault' in found) return found
  const { table, columns } = found
  const rows: MapRow[] = []
  const seen = { pairs: new Set<string>(), names: new Map<string, string>() }
  for (const row of table.rows) {
    const read = readRow(columns, row, (name) => table.header.cells[columns[name] ?? -1] ?? '')
    if ('fault' in read) return read
    const pair = `${read.oldLevel} ${read.oldCode} ${read.newCode}`
    const named = seen.names.get(read.newCode) ?? read.newName
    if (seen.pairs.has(pair))
      return cellFault(row.row, header(table, columns, 'oldCode'), read.oldCode, 'twice')
    if (!sameSpelling(named, read.newName))
      return cellFault(row.row, header(table, columns, 'newName'), read.newName, 'another-name')
    seen.pairs.add(pair)
    seen.names.set(read.newCode, named)
    rows.push(read)
  }
  return rows
}

const header = (table: Table, columns: Columns<Name>, name: Name) =>
  table.header.cells[columns[name] ?? -1] ?? ''

function readRow(
  columns: Columns<Name>,
  { row, cells }: TableRow,
  headerOf: (name: Name) => string,
): MapRow | CellFault {
  const cell = cellReader(columns)
  const of = (name: Name) => cell(cells, name)
  const bad = (name: Name, reason: CellFault['reason']) => cellFault(row, headerOf(name), of(name), reason)
  const isDistrict = of('oldCode') === '' && of('oldName') === '' && of('oldDistrictCode') !== ''
  const codeColumn = isDistrict ? 'oldDistrictCode' : 'oldCode'
  if (!(isDistrict ? /^\d{3}$/ : /^\d{5}$/).test(of(codeColumn))) return bad(codeColumn, 'not-a-code')
  if (!/^\d{5}$/.test(of('newCode'))) return bad('newCode', 'not-a-code')
  const named = namedKind('commune', of('newName'), '')
  if (!named) return bad('newName', of('newName') === '' ? 'empty' : 'not-a-kind')
  const extent = extents[fold(of('extent'))]
  if (!extent) return bad('extent', 'not-an-extent')
  const [oldProvince, newProvince] = [of('oldProvinceCode'), of('newProvinceCode')]
  return {
    row,
    ...{ oldCode: of(codeColumn), oldName: of(isDistrict ? 'oldDistrict' : 'oldName') },
    oldLevel: isDistrict ? 'district' : 'commune',
    ...{ newCode: of('newCode'), newName: named.name, newKind: named.kind, extent },
    provinces:
      oldProvince === '' || newProvince === ''
        ? null
        : { oldCode: oldProvince, newCode: newProvince, newName: of('newProvince') },
  }
}
