import { cellReader, type Columns, type Spellings } from '../tables/columns.ts'
import { headed } from '../tables/headed.ts'
import { cellFault, type Table, type TableFault, type TableRow } from '../tables/table.ts'
import { sameSpelling } from '../language/spelling.ts'
import type { UnitKind } from './unit-kind.ts'
import type { Level } from './unit-record.ts'
import { namedKind } from './unit-words.ts'

/** A unit as an official list names it. */
export type ListedUnit = {
  level: Level
  code: string
  name: string
  kind: UnitKind
  /** Code of the unit that it lies in; null for a province. */
  parent: string | null
  province: string
  /** Row of the file that named it first. */
  row: number
}

/** Header names, folded: those of the open lists, of the General Statistics Office’s, and what offices write. */
const spellings = {
  code: ['commune_code', 'ma xa', 'ma phuong xa', 'ma PX', 'ma don vi hanh chinh', 'ma', 'code'],
  name: ['full_name', 'commune_name', 'phuong xa', 'ten don vi hanh chinh', 'ten xa', 'ten', 'xa', 'name'],
  kind: ['commune_type', 'type', 'cap', 'loai'],
  provinceCode: ['province_code', 'ma tinh', 'ma TP'],
  provinceName: ['province_full_name', 'province_name', 'tinh thanh pho', 'ten tinh', 'tinh', 'province'],
  districtCode: ['district_code', 'ma huyen', 'ma QH'],
  districtName: ['district_name', 'quan huyen', 'ten huyen', 'huyen', 'district'],
  districtKind: ['district_type', 'loai huyen'],
} satisfies Spellings<string>
type Name = keyof typeof spellings
const needed = ['code', 'name', 'provinceCode', 'provinceName'] as const

/** Digits of the codes of each level (Quyết định 19/2025/QĐ-TTg and its forerunner 124/2004/QĐ-TTg). */
const digits: Record<Level, RegExp> = { province: /^\d{2}$/, district: /^\d{3}$/, commune: /^\d{5}$/ }

/**
 * Reads an official list of units: a row for each commune with the province and, before 2025-07-01, the district that it
 * lies in. A row with a district and no commune (an island district) names the district alone. Answers provinces, then
 * districts, then communes.
 *
 * Refused, with row and column: a list without the columns that are needed, a code that is empty or has not the digits of
 * its level, a name without a kind, a commune that stands there twice, a province or district with two names or a district
 * in two provinces.
 */
export function readUnitList(given: Table): ListedUnit[] | TableFault {
  const found = headed(given, spellings, needed)
  if ('fault' in found) return found
  const { table, columns } = found
  const list = new Map<string, ListedUnit>()
  for (const row of table.rows)
    for (const read of readRow(table, columns, row)) {
      const fault = 'fault' in read ? read : collect(list, read, columnNames(table, columns, read.level))
      if (fault) return fault
    }
  const order: Level[] = ['province', 'district', 'commune']
  return order.flatMap((level) => [...list.values()].filter((unit) => unit.level === level))
}

type Read = ListedUnit | TableFault

function readRow(table: Table, columns: Columns<Name>, row: TableRow): Read[] {
  const cell = cellReader(columns)
  const of = (name: Name) => cell(row.cells, name)
  const province = of('provinceCode')
  const district = of('districtCode')
  const common = { province, row: row.row }
  const read: Read[] = [
    unit(table, columns, { ...common, level: 'province', parent: null, code: province }, [
      of('provinceName'),
      '',
    ]),
  ]
  if (district !== '') {
    const names: Typed = [of('districtName'), of('districtKind')]
    read.push(unit(table, columns, { ...common, level: 'district', parent: province, code: district }, names))
  }
  if (of('code') !== '' || of('name') !== '' || district === '') {
    const parent = district === '' ? province : district
    const names: Typed = [of('name'), of('kind')]
    read.push(unit(table, columns, { ...common, level: 'commune', parent, code: of('code') }, names))
  }
  return read
}

/** Name and, where it is a column of its own, kind. */
type Typed = [name: string, kind: string]

function unit(
  table: Table,
  columns: Columns<Name>,
  place: Omit<ListedUnit, 'name' | 'kind'>,
  [name, kind]: Typed,
): Read {
  const { level, code, row } = place
  const { code: codeColumn, name: nameColumn } = columnNames(table, columns, level)
  if (!digits[level].test(code)) return cellFault(row, codeColumn, code, code === '' ? 'empty' : 'not-a-code')
  if (name === '') return cellFault(row, nameColumn, name, 'empty')
  const named = namedKind(level, name, kind)
  return named ? { ...place, ...named } : cellFault(row, nameColumn, name, 'not-a-kind')
}

function columnNames(table: Table, columns: Columns<Name>, level: Level): { code: string; name: string } {
  const names = {
    province: ['provinceCode', 'provinceName'],
    district: ['districtCode', 'districtName'],
    commune: ['code', 'name'],
  } as const
  const [code, name] = names[level].map((column) => table.header.cells[columns[column] ?? -1] ?? '')
  return { code: code ?? '', name: name ?? '' }
}

/** Adds a unit, or says how it contradicts what was named before. */
function collect(
  list: Map<string, ListedUnit>,
  read: ListedUnit,
  columns: { code: string; name: string },
): TableFault | null {
  const key = `${read.level} ${read.code}`
  const before = list.get(key)
  if (!before) {
    list.set(key, read)
    return null
  }
  if (read.level === 'commune') return cellFault(read.row, columns.code, read.code, 'twice')
  if (!sameSpelling(before.name, read.name))
    return cellFault(read.row, columns.name, read.name, 'another-name')
  if (before.parent !== read.parent) return cellFault(read.row, columns.code, read.code, 'another-parent')
  return null
}
