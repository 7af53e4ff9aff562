import { addDays, type Day } from '../../day.ts'
import { fold } from '../../language/fold.ts'
import { isRefusal } from '../../refusal.ts'
import { cellReader } from '../../tables/columns.ts'
import { dayCell, type DayCell } from '../../tables/day-cell.ts'
import { underHeader } from '../../tables/headed.ts'
import type { Table, TableFault, TableRow } from '../../tables/table.ts'
import { namedFields, personFields, type PersonFields } from '../person-fields.ts'
import {
  forbiddenColumns,
  headersOf,
  neededColumns,
  rosterHeader,
  type RosterColumn,
  type RosterMapping,
} from './roster-columns.ts'
import type { RosterFault, RosterTrouble } from './roster-fault.ts'

/** Who a line names, by staff code or without. */
export type RosterPerson = Omit<PersonFields, 'staffCode'> & { staffCode: string | null }

/** A line of a roster: a person holds a duty in a unit. Several lines of one person are several postings. */
export type RosterRow = {
  row: number
  person: RosterPerson
  /** Official code or name of the unit, as it was typed. */
  unit: string
  duty: string
  from: Day | null
  /** The first day on which it is held no more: of the column for it, or the day after that of the last day. */
  to: Day | null
}

export type ReadRoster = { rows: RosterRow[]; refused: RosterFault[]; headers: Record<RosterColumn, string> }

/**
 * Reads a roster, with its columns as they are guessed or, where somebody said so, as mapped. The file as a whole is refused
 * where a column is missing or must not be there, or a cell that is read does not say for sure what it holds.
 */
export function readRoster(given: Table, mapping?: RosterMapping): ReadRoster | TableFault {
  const header = rosterHeader(given)
  const bad = forbiddenColumns(header)
  if (bad) return bad
  const columns = mapping ?? header.guess
  const { headers, missing } = headersOf(header, columns)
  if (missing.length > 0) return { fault: 'no-header', missing }
  const table = underHeader(given, header.at, Object.values(columns))
  if ('fault' in table) return table
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

type Unread = { column: RosterColumn; trouble: RosterTrouble; detail: string }

function readRow(columns: RosterMapping, { row, cells }: TableRow): RosterRow | Unread {
  const cell = cellReader(columns)
  const of = (column: RosterColumn) => cell(cells, column)
  const bad = (column: RosterColumn, trouble: RosterTrouble): Unread => ({
    ...{ column, trouble, detail: of(column).slice(0, 80) },
  })
  for (const column of neededColumns) if (of(column) === '') return bad(column, 'needed')
  const typed = { name: of('fullName'), phone: phoneOf(of('phone')), email: of('email') }
  const code = of('staffCode')
  const named = code === '' ? namedFields(typed) : personFields({ ...typed, staffCode: code })
  const person = isRefusal(named) ? named : { staffCode: null, ...named }
  if ('refused' in person) return bad(...troubleOf(person))
  if (of('duty').length > 200) return bad('duty', 'too-long')
  const days = { from: dayCell(of('from')), to: dayCell(of('to')), last: dayCell(of('last')) }
  for (const [column, day] of Object.entries(days) as [keyof typeof days, DayCell][])
    if (typeof day === 'object' && day !== null) return bad(column, day.trouble)
  const { from, to: end, last } = days as Record<keyof typeof days, Day | null>
  const to = last === null ? end : addDays(last, 1)
  if (end !== null && end !== to) return bad('last', 'two-ends')
  if (from !== null && to !== null && to <= from)
    return bad(last === null ? 'to' : 'last', 'ends-before-it-begins')
  return { row, person, unit: of('unit'), duty: of('duty'), from, to }
}

/** A mobile number that a spreadsheet took for a number has lost its zero: nine digits that begin as mobiles do. */
const phoneOf = (typed: string) => (/^[35789]\d{8}$/u.test(typed) ? `0${typed}` : typed)

function troubleOf(refusal: { refused: string; field?: string }): [RosterColumn, RosterTrouble] {
  if (refusal.field === 'phone') return ['phone', 'not-a-phone']
  if (refusal.field === 'email') return ['email', 'not-an-email']
  return refusal.field === 'name' ? ['fullName', 'too-long'] : ['staffCode', 'not-a-staff-code']
}

/** The key under which duties are one: case and marks do not count. */
export const dutyKey = (name: string) => fold(name)
