import { CsvError, parse } from 'csv-parse'
import type { TableRow } from '../../domain/tables/table.ts'
import { piecesOfText } from './decode-text.ts'
import { DeclinedTable } from './declined-table.ts'
import { MOST_COLUMNS } from './limits.ts'
import { rowGatherer, textOfRows } from './row-gatherer.ts'

const LINE_END = /\r\n|\r|\n/u
/** Bytes of a row: more is a quotation mark that is not closed, or no table. */
const MOST_IN_ROW = 1_000_000

/**
 * The rows of a text file, cells parted by comma, semicolon or tab, whichever the first line has most of. Blank lines are
 * left out; the others keep the number of their line. Nothing is read beyond what is taken.
 */
export async function readCsv(bytes: Uint8Array): Promise<TableRow[]> {
  const gatherer = rowGatherer()
  const faults: Error[] = []
  let line = 0
  const note = (error: unknown) => {
    if (error instanceof Error) faults.push(reasonOf(error, line + 1))
  }
  const parser = parse({
    ...{ bom: true, skip_empty_lines: true, max_record_size: MOST_IN_ROW },
    ...{ relax_column_count: true, relax_quotes: true, delimiter: delimiterOf(bytes) },
    on_record: (record: string[], { lines }) => {
      line = lines
      try {
        if (faults.length === 0) gatherer.add(lines, record)
      } catch (error) {
        note(error)
      }
      return null
    },
  })
  parser.on('error', note)
  const isTooWide = widthGuard()
  for (const piece of piecesOfText(bytes)) {
    if (piece.includes('\0')) throw new DeclinedTable({ fault: 'not-a-table' })
    if (isTooWide(piece)) throw new DeclinedTable({ fault: 'too-wide', row: line + 1, most: MOST_COLUMNS })
    note(await new Promise<Error | null | undefined>((done) => parser.write(piece, done)))
    if (faults[0]) throw faults[0]
  }
  note(await new Promise<Error | undefined>((done) => parser.end(done)))
  if (faults[0]) throw faults[0]
  return textOfRows(gatherer.rows, new Map())
}

/** `row`: where the row begins that could not be read to its end. */
function reasonOf(error: Error, row: number): Error {
  if (!(error instanceof CsvError)) return error
  const isQuote = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  return new DeclinedTable(isQuote ? { fault: 'quote-open', row } : { fault: 'not-a-table' })
}

/** Tells, piece by piece, whether a line has so many marks between cells that its row would fill the memory. */
function widthGuard(): (piece: string) => boolean {
  let marks = 0
  return (piece) => {
    for (const each of piece) {
      if (each === '\n' || each === '\r') marks = 0
      else if (each === ',' || each === ';' || each === '\t') marks += 1
      if (marks > 4 * MOST_COLUMNS) return true
    }
    return false
  }
}

function delimiterOf(bytes: Uint8Array): string {
  const [head = ''] = piecesOfText(bytes)
  const first = head.slice(0, 5000).split(LINE_END)[0] ?? ''
  const count = (delimiter: string) => first.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
