/** A row as it stands in the file, or in its first sheet. */
export type TableRow = {
  /** Number of the row as a spreadsheet counts, from 1; of a text file the number of its line. */
  row: number
  /** Text of each cell, composed (NFC) and without blanks around it; days as `YYYY-MM-DD` where the file says that it is one. */
  cells: string[]
  /** Cells that do not say for sure what they hold. */
  doubts?: Doubt[]
  /** Cells that were merged across: the first holds the text, the others are empty. */
  merged?: Stretch[]
}

/** A cell, by its place in the row from 0, whose text is not to be taken as it is. */
export type Doubt = { at: number; reason: Extract<CellTrouble, 'formula' | 'error-value' | 'too-long'> }

/** Places of cells in a row, from 0, both ends among them. */
export type Stretch = { first: number; last: number }

/** A file of rows under a row of headers. */
export type Table = { header: TableRow; rows: TableRow[] }

/** What a file is that should have been a table. */
export type OtherFile =
  'word' | 'presentation' | 'open-document' | 'binary-workbook' | 'macro-workbook' | 'zip' | 'pdf' | 'picture'

/** Why a file was not read, with the place: rows count from 1, columns are named by their header. */
export type TableFault =
  | { fault: 'encoding'; row: number; column: number; guess: 'CP1258' | 'TCVN3' | null }
  | { fault: 'too-large'; mostMegabytes: number }
  | { fault: 'too-many-rows'; most: number }
  | { fault: 'quote-open'; row: number }
  | { fault: 'not-a-table' }
  | { fault: 'old-excel' }
  | { fault: 'encrypted' }
  | { fault: 'other-file'; kind: OtherFile }
  | { fault: 'damaged' }
  | { fault: 'empty-sheet'; sheet: string }
  | { fault: 'too-wide'; row: number; most: number }
  | { fault: 'too-much' }
  | { fault: 'too-slow' }
  | { fault: 'packed'; trouble: PackedTrouble }
  | { fault: 'no-header'; missing: string[] }
  | { fault: 'forbidden-column'; column: string }
  | CellFault

/**
 * What makes a packed file (`.xlsx` is one) unfit to be unpacked: it grows more than a hundredfold, has too many parts, or a
 * part with a name that leads elsewhere, is there twice, is a link or is a program.
 */
export type PackedTrouble = 'grows' | 'parts' | 'name'

/** What is wrong with one cell. `value` is what stands there, cut to what can be shown. */
export type CellFault = {
  fault: 'cell'
  row: number
  column: string
  value: string
  reason: CellTrouble
}

export type CellTrouble =
  | 'empty'
  | 'not-a-code'
  | 'not-a-kind'
  | 'not-an-extent'
  | 'twice'
  | 'another-name'
  | 'another-parent'
  | 'formula'
  | 'error-value'
  | 'too-long'

export function cellFault(row: number, column: string, value: string, reason: CellTrouble): CellFault {
  return { fault: 'cell', row, column, value: value.slice(0, 80), reason }
}
