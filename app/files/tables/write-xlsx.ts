import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { cellXml, fixedParts, sheetFoot, sheetHead, type SheetColumn } from './xlsx-parts.ts'

export type { SheetColumn } from './xlsx-parts.ts'
export type SheetCell = string | number | null

/** One sheet; rows are asked for as they are written. Cells of a `day` column are days, `2026-11-23`. */
export type SheetToWrite = {
  name: string
  columns: readonly SheetColumn[]
  rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
}

/** So many letters are handed on at a time. */
const PIECE = 64 * 1024
/** Files of the same content are the same to the byte. */
const mtime = new Date(2000, 0, 1)

/**
 * A workbook (ISO/IEC 29500, transitional) with one sheet, as a stream: columns typed and as wide as they say, the header row
 * bold and frozen with a filter, texts inline, nothing that a spreadsheet would run. No more than a piece of it is in memory.
 */
export function writeXlsx(sheet: SheetToWrite): Readable {
  const zip = new ZipFile()
  for (const { name, xml } of fixedParts(sheet.name)) zip.addBuffer(Buffer.from(xml), name, { mtime })
  const written = Readable.from(sheetXml(sheet), { objectMode: false })
  const out = zip.outputStream.pipe(new PassThrough())
  written.on('error', (error) => out.destroy(error))
  out.on('close', () => written.destroy())
  zip.addReadStream(written, 'xl/worksheets/sheet1.xml', { mtime })
  zip.end()
  return out
}

async function* sheetXml({ columns, rows }: SheetToWrite): AsyncGenerator<string> {
  const head = columns.map(({ head: value }) => value)
  let xml = sheetHead(columns)
  let row = 1
  xml += rowXml(row, head, columns, true)
  for await (const cells of rows) {
    row += 1
    xml += rowXml(row, cells, columns, false)
    if (xml.length < PIECE) continue
    yield xml
    xml = ''
  }
  yield xml + sheetFoot(columns.length, row)
}

function rowXml(
  row: number,
  cells: readonly SheetCell[],
  columns: readonly SheetColumn[],
  heading: boolean,
): string {
  const inside = cells.map((value, at) =>
    cellXml({ row, at, value, kind: heading ? 'heading' : (columns[at]?.kind ?? 'text') }),
  )
  return `<row r="${row}">${inside.join('')}</row>`
}

/** The same as one piece, for where its length must be known. */
export async function xlsxBytes(sheet: SheetToWrite): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of writeXlsx(sheet)) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
