import { parseDay, type Day } from '../../day.ts'
import { fold } from '../../language/fold.ts'
import { cellReader, columnKey, type Columns, type Spellings } from '../../tables/columns.ts'
import { headed, type HeadedTable } from '../../tables/headed.ts'
import type { Table, TableFault, TableRow } from '../../tables/table.ts'
import { personFields, type PersonFields } from '../person-fields.ts'

/** A line of a roster: a person holds a duty in a unit. Several lines of one person are several postings. */
export type RosterRow = {
  row: number
  person: PersonFields
  /** Official code or name of the unit, as it was typed. */
  unit: string
  duty: string
  from: Day | null
  to: Day | null
}

/** Why a line is not taken, with the column by its header. */
export type RosterFault = { row: number; column: string; trouble: RosterTrouble; detail: string }
export type RosterTrouble =
  | 'needed'
  | 'not-a-staff-code'
  | 'not-a-phone'
  | 'not-an-email'
  | 'too-long'
  | 'not-a-day'
  | 'excel-number'
  | 'ends-before-it-begins'
  | 'unit-unknown'
  | 'unit-ambiguous'
  | 'two-names'
  | 'phone-of-another'
  | 'email-of-another'
  | 'posted-twice'
  | 'unit-not-throughout'

const spellings = {
  staffCode: ['staff_code', 'ma can bo', 'ma cbcc', 'ma nhan vien', 'ma so can bo'],
  fullName: ['full_name', 'ho va ten', 'ho ten', 'ten can bo', 'name'],
  phone: ['phone', 'so dien thoai', 'dien thoai', 'sdt', 'dien thoai di dong'],
  email: ['email', 'e-mail', 'thu dien tu', 'dia chi email', 'dia chi thu dien tu', 'hop thu'],
  unit: ['unit', 'unit_code', 'ma don vi', 'don vi', 'unit_name', 'ten don vi', 'noi cong tac', 'xa phuong'],
  duty: ['duty', 'nhiem vu', 'chuc danh', 'chuc vu', 'vi tri'],
  from: ['from', 'tu ngay', 'ngay bat dau', 'start'],
  to: ['to', 'den ngay', 'ngay ket thuc', 'end'],
} satisfies Spellings<string>
export type RosterColumn = keyof typeof spellings
const needed = ['staffCode', 'fullName', 'unit', 'duty'] as const

/** What no roster may bring along (DESIGN § 3.7): numbers of identity, dates of birth, addresses, anything about victims. */
const forbidden =
  /^(so)?(cccd|cmnd|cmt|cancuoc|cancuoccongdan|chungminhnhandan|dinhdanh|idcard|idnumber|nationalid|citizenid|passport|hochieu)|ngaysinh|namsinh|dateofbirth|birthda|^dob$|diachi(?!(e?mail|thudientu|hopthu))|noio|thuongtru|tamtru|quequan|^address|homeaddress|nannhan|victim/u

export type ReadRoster = { rows: RosterRow[]; refused: RosterFault[]; headers: Record<RosterColumn, string> }

/** Reads a roster; the file as a whole is refused where a column is missing or must not be there. */
export function readRoster(given: Table): ReadRoster | TableFault {
  const found = headed(given, spellings, needed)
  const bad = headersOf(given, found).find((name) => forbidden.test(columnKey(name)))
  if (bad !== undefined) return { fault: 'forbidden-column', column: bad }
  if ('fault' in found) return found
  const { table, columns } = found
  const names = Object.keys(spellings) as RosterColumn[]
  const headers = Object.fromEntries(
    names.map((name) => [name, table.header.cells[columns[name] ?? -1] ?? spellings[name][0]]),
  ) as Record<RosterColumn, string>
  const read: ReadRoster = { rows: [], refused: [], headers }
  for (const row of table.rows) {
    const one = readRow(columns, row)
    if ('trouble' in one) {
      const { column, ...fault } = one
      read.refused.push({ ...fault, row: row.row, column: headers[column] })
    } else read.rows.push(one)
  }
  return read
}

/** Names of columns, with those of the row above where headers stand in two; a title stands alone in its row. */
function headersOf(given: Table, found: HeadedTable<RosterColumn> | TableFault): string[] {
  if ('fault' in found) return given.header.cells
  const rows = found.above.filter(({ cells }) => cells.filter((text) => text !== '').length > 1)
  return [...rows, found.table.header].flatMap(({ cells }) => cells)
}

type Trouble = { column: RosterColumn; trouble: RosterTrouble; detail: string }

function readRow(columns: Columns<RosterColumn>, { row, cells }: TableRow): RosterRow | Trouble {
  const cell = cellReader(columns)
  const of = (column: RosterColumn) => cell(cells, column)
  const bad = (column: RosterColumn, trouble: RosterTrouble): Trouble => ({
    ...{ column, trouble, detail: of(column).slice(0, 80) },
  })
  for (const column of needed) if (of(column) === '') return bad(column, 'needed')
  const person = personFields({
    ...{ staffCode: of('staffCode'), name: of('fullName'), phone: phoneOf(of('phone')), email: of('email') },
  })
  if ('refused' in person) return bad(...troubleOf(person))
  if (of('duty').length > 200) return bad('duty', 'too-long')
  const [from, to] = [dayCell(of('from')), dayCell(of('to'))]
  if (typeof from === 'object' && from !== null) return bad('from', from.trouble)
  if (typeof to === 'object' && to !== null) return bad('to', to.trouble)
  if (from !== null && to !== null && to <= from) return bad('to', 'ends-before-it-begins')
  return { row, person, unit: of('unit'), duty: of('duty'), from, to }
}

/** A mobile number that a spreadsheet took for a number has lost its zero: nine digits that begin as mobiles do. */
const phoneOf = (typed: string) => (/^[35789]\d{8}$/u.test(typed) ? `0${typed}` : typed)

function troubleOf(refusal: { refused: string; field?: string }): [RosterColumn, RosterTrouble] {
  if (refusal.field === 'phone') return ['phone', 'not-a-phone']
  if (refusal.field === 'email') return ['email', 'not-an-email']
  return refusal.field === 'name' ? ['fullName', 'too-long'] : ['staffCode', 'not-a-staff-code']
}

/** `YYYY-MM-DD`, `dd/mm/yyyy`, `d.m.yyyy` or nothing. A bare number is refused: what it counts from is not said in the file. */
function dayCell(typed: string): Day | null | { trouble: 'not-a-day' | 'excel-number' } {
  if (typed === '') return null
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(typed)
  const [, date = '', month = '', year = ''] = vietnamese ?? []
  const day = parseDay(vietnamese ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed)
  if (day) return day
  return { trouble: /^\d{4,6}([.,]\d+)?$/u.test(typed) ? 'excel-number' : 'not-a-day' }
}

/** The key under which duties are one: case and marks do not count. */
export const dutyKey = (name: string) => fold(name)
