import { columnKey, findColumns, type Columns, type Spellings } from '../../tables/columns.ts'
import { findHeader, rowsAbove } from '../../tables/headed.ts'
import type { Table, TableFault, TableRow } from '../../tables/table.ts'

const spellings = {
  staffCode: ['staff_code', 'ma can bo', 'ma cbcc', 'ma nhan vien', 'ma so can bo'],
  fullName: ['full_name', 'ho va ten', 'ho ten', 'ten can bo', 'name'],
  phone: ['phone', 'so dien thoai', 'dien thoai', 'sdt', 'dien thoai di dong'],
  email: ['email', 'e-mail', 'thu dien tu', 'dia chi email', 'dia chi thu dien tu', 'hop thu'],
  unit: ['unit', 'unit_code', 'ma don vi', 'don vi', 'unit_name', 'ten don vi', 'noi cong tac', 'xa phuong'],
  duty: ['duty', 'nhiem vu', 'chuc danh', 'chuc vu', 'vi tri'],
  from: ['from', 'tu ngay', 'ngay bat dau', 'start'],
  to: ['to', 'den ngay', 'ngay ket thuc', 'end'],
  last: ['last_day', 'den het ngay', 'ngay cuoi cung', 'ngay lam viec cuoi cung'],
} satisfies Spellings<string>

export type RosterColumn = keyof typeof spellings
export const rosterColumns = Object.keys(spellings) as RosterColumn[]
export const neededColumns = ['fullName', 'unit', 'duty'] as const satisfies readonly RosterColumn[]

/** Which column of the file, from 0, is which; what is not named is not read. */
export type RosterMapping = Columns<RosterColumn>

/** What no roster may bring along (DESIGN § 3.7): numbers of identity, dates of birth, addresses, anything about victims. */
const forbidden =
  /^(so)?(cccd|cmnd|cmt|cancuoc|cancuoccongdan|chungminhnhandan|dinhdanh|idcard|idnumber|nationalid|citizenid|passport|hochieu)|ngaysinh|namsinh|dateofbirth|birthda|^dob$|diachi(?!(e?mail|thudientu|hopthu))|noio|thuongtru|tamtru|quequan|^address|homeaddress|nannhan|victim/u

export function isForbidden(header: string): boolean {
  return forbidden.test(columnKey(header))
}

/** A roster's header: where it stands, what its columns are taken for, and the first rows below as examples. */
export type RosterHeader = {
  /** Its place in the file, from 0. */
  at: number
  cells: string[]
  /** Cells of the rows above that are headers, too: of headers in two rows. A title stands alone in its row. */
  above: string[]
  guess: RosterMapping
  /** Places of further columns that a name would fit as well. */
  rivals: Partial<Record<RosterColumn, number[]>>
  examples: string[][]
}

const EXAMPLES = 3

export function rosterHeader(given: Table): RosterHeader {
  const found = findHeader(given, spellings, neededColumns)
  const isKnown = Object.keys(found.columns).length > 0
  const at = isKnown ? found.at : firstWideRow(given)
  const rows = [given.header, ...given.rows]
  const cells = rows[at]?.cells ?? []
  const guess = findColumns(cells, spellings)
  const taken = new Set(Object.values(guess))
  const rivals: RosterHeader['rivals'] = {}
  for (const name of rosterColumns) {
    const keys = new Set(spellings[name].map(columnKey))
    const others = cells.flatMap((cell, place) =>
      keys.has(columnKey(cell)) && !taken.has(place) ? [place] : [],
    )
    if (others.length > 0) rivals[name] = others
  }
  const above = rowsAbove(given, at).filter((row) => filled(row) > 1)
  return {
    ...{ at, cells, guess, rivals, above: above.flatMap((row) => row.cells) },
    examples: rows.slice(at + 1, at + 1 + EXAMPLES).map((row) => row.cells),
  }
}

const filled = ({ cells }: TableRow) => cells.filter((text) => text !== '').length

/** Where no header is known: titles stand alone in their rows. */
function firstWideRow({ header, rows }: Table): number {
  const at = [header, ...rows].findIndex((row) => filled(row) >= neededColumns.length)
  return Math.max(at, 0)
}

/** What stands above each column that is read, and columns that are needed and not there. */
export function headersOf(
  { cells }: Pick<RosterHeader, 'cells'>,
  mapping: RosterMapping,
): { headers: Record<RosterColumn, string>; missing: string[] } {
  const headers = Object.fromEntries(
    rosterColumns.map((name) => [name, cells[mapping[name] ?? -1] ?? spellings[name][0]]),
  ) as Record<RosterColumn, string>
  const missing = neededColumns.filter(
    (name) => mapping[name] === undefined || cells[mapping[name]] === undefined,
  )
  return { headers, missing: missing.map((name) => spellings[name][0]) }
}

/** Columns that must not be there, whether they are read or not; null where there is none. */
export function forbiddenColumns({ cells, above }: Pick<RosterHeader, 'cells' | 'above'>): TableFault | null {
  const bad = [...above, ...cells].filter(isForbidden)
  return bad.length === 0 ? null : { fault: 'forbidden-column', column: bad.join(', ') }
}
