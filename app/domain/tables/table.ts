/** A row as it stands in the file, or in its first sheet. */
export type TableRow = {
  /** Number of the row as a spreadsheet counts, from 1; of a text file the number of its line. */
  row: number
  /** Text of each cell, composed (NFC) and without blanks around it; days as `YYYY-MM-DD` where the file says that it is one. */
  cells: string[]
}

/** A file of rows under a row of headers. */
export type Table = { header: TableRow; rows: TableRow[] }

/** Why a file was not read, with the place: rows count from 1, columns are named by their header. */
export type TableFault =
  | { fault: 'encoding'; row: number; column: number; guess: 'CP1258' | 'TCVN3' | null }
  | { fault: 'too-large'; mostMegabytes: number }
  | { fault: 'too-many-rows'; most: number }
  | { fault: 'quote-open'; row: number }
  | { fault: 'not-a-table' }
  | { fault: 'old-excel' }
  | { fault: 'no-header'; missing: string[] }
  | { fault: 'forbidden-column'; column: string }
  | CellFault

/** What is wrong with one cell. `value` is what stands there, cut to what can be shown. */
export type CellFault = {
  fault: 'cell'
  row: number
  column: string
  value: string
  reason: CellTrouble
}

export type CellTrouble =
  'empty' | 'not-a-code' | 'not-a-kind' | 'not-an-extent' | 'twice' | 'another-name' | 'another-parent'

export function cellFault(row: number, column: string, value: string, reason: CellTrouble): CellFault {
  return { fault: 'cell', row, column, value: value.slice(0, 80), reason }
}
