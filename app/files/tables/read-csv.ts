import { CsvError, parse } from 'csv-parse/sync'
import { normalise } from '../../domain/language/fold.ts'
import type { TableFault, TableRow } from '../../domain/tables/table.ts'
import { decodeText } from './decode-text.ts'

const LINE_END = /\r\n|\r|\n/u

type Parsed = { record: string[]; info: { lines: number } }

/**
 * The rows of a text file, cells parted by comma, semicolon or tab, whichever the first line has most of. Blank lines are
 * left out; the others keep the number of their line.
 */
export function readCsv(bytes: Uint8Array, mostRows: number): TableRow[] | TableFault {
  const decoded = decodeText(bytes)
  if (typeof decoded !== 'string') return decoded
  if (decoded.includes('\0')) return { fault: 'not-a-table' }
  try {
    const parsed = parse(decoded, {
      ...{ bom: true, delimiter: delimiterOf(decoded), info: true, skip_empty_lines: true },
      ...{ relax_column_count: true, relax_quotes: true, to: mostRows + 2 },
    }) as unknown as Parsed[]
    if (parsed.length > mostRows + 1) return { fault: 'too-many-rows', most: mostRows }
    return parsed.map(({ record, info }) => ({ row: info.lines, cells: record.map(normalise) }))
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { fault: 'quote-open', row: lineOf(decoded, decoded.lastIndexOf('"')) }
    if (error instanceof CsvError) return { fault: 'not-a-table' }
    throw error
  }
}

/** The line in which a place of the text is, from 1. */
const lineOf = (text: string, at: number) => text.slice(0, at).split(LINE_END).length

function delimiterOf(text: string): string {
  const first = text.slice(0, 5000).split(LINE_END)[0] ?? ''
  const count = (delimiter: string) => first.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
