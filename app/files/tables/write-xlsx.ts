import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { cellXml, type CellKind } from './xlsx-cell.ts'
import { fixedParts, sheetFoot, sheetHead, type SheetColumn } from './xlsx-parts.ts'

export type { SheetColumn } from './xlsx-parts.ts'
type Value = string | number | null
/** What stands in a cell; with a kind of its own where that is not the column's. */
export type SheetCell = Value | { value: Value; kind: CellKind }

/** One sheet; rows are asked for as they are written. Cells of a `day` column are days, `2026-11-23`. */
export type SheetToWrite = {
  name: string
  columns: readonly SheetColumn[]
  rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
  /** How it prints, where somebody will: what stands below each page, beside its number. */
  print?: { foot: string }
}

/** So many letters are handed on at a time. */
const PIECE = 64 * 1024
/** Files of the same content are the same to the byte. */
const mtime = new Date(2000, 0, 1)

/**
 * A workbook (ISO/IEC 29500, transitional) as a stream: columns typed and as wide as they say, the header row of each sheet
 * bold and frozen with a filter, texts inline, nothing that a spreadsheet would run. No more than a piece of it is in memory.
 */
export function writeXlsx(...sheets: readonly SheetToWrite[]): Readable {
  const zip = new ZipFile()
  for (const { name, xml } of fixedParts(sheets)) zip.addBuffer(Buffer.from(xml), name, { mtime })
  const written = sheets.map((sheet) => Readable.from(sheetXml(sheet), { objectMode: false }))
  const out = zip.outputStream.pipe(new PassThrough())
  for (const [at, sheet] of written.entries()) {
    sheet.on('error', (error) => out.destroy(error))
    zip.addReadStream(sheet, `xl/worksheets/sheet${at + 1}.xml`, { mtime })
  }
  out.on('close', () => {
    for (const sheet of written) sheet.destroy()
  })
  zip.end()
  return out
}

async function* sheetXml({ columns, rows, print }: SheetToWrite): AsyncGenerator<string> {
  const head = columns.map(({ head: value }) => value)
  let xml = sheetHead(columns, print !== undefined)
  let row = 1
  xml += rowXml(row, head, columns, true)
  for await (const cells of rows) {
    row += 1
    xml += rowXml(row, cells, columns, false)
    if (xml.length < PIECE) continue
    yield xml
    xml = ''
  }
  yield xml + sheetFoot(columns.length, row, print)
}

function rowXml(
  row: number,
  cells: readonly SheetCell[],
  columns: readonly SheetColumn[],
  heading: boolean,
): string {
  const inside = cells.map((cell, at) => {
    const own = typeof cell === 'object' && cell !== null ? cell : null
    const kind = own?.kind ?? columns[at]?.kind ?? 'text'
    return cellXml({ row, at, value: own ? own.value : (cell as Value), kind: heading ? 'heading' : kind })
  })
  return `<row r="${row}">${inside.join('')}</row>`
}

/** The same as one piece, for where its length must be known. */
export async function xlsxBytes(...sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of writeXlsx(...sheets)) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
