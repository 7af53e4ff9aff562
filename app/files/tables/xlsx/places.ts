import { damaged } from '../declined-table.ts'
import { MOST_COLUMNS } from '../limits.ts'

/** Cells from one to another: rows from 1, columns from 0, both ends among them. */
export type Range = { top: number; bottom: number; left: number; right: number }

export const MOST_SHEET_ROWS = 1_048_576

/** Where a cell is by its reference: `B12`. */
export function placeOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(reference) ?? []
  let column = -1
  for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65
  const row = Number(digits)
  if (letters === '' || column >= MOST_COLUMNS || row > MOST_SHEET_ROWS) throw damaged()
  return { row, column }
}

/** `A1:C3`, or one cell. */
export function rangeOf(reference: string): Range {
  const [first = '', last = first] = reference.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  return { top: from.row, bottom: to.row, left: from.column, right: to.column }
}

export const isWithin = (range: Range, row: number, column: number) =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
