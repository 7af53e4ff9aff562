import type { TableRow } from '../../../domain/tables/table.ts'
import { DeclinedTable } from '../declined-table.ts'
import { textOfRows } from '../row-gatherer.ts'
import { readFormats } from './cell-formats.ts'
import { findSheet } from './find-sheet.ts'
import { openArchive } from './open-archive.ts'
import { readSheet } from './read-sheet.ts'
import { readSharedTexts } from './shared-texts.ts'

/**
 * The rows of the first sheet of a workbook (ECMA-376, strict or transitional) that can be seen; rows that were hidden in it
 * are among them. Rows come first and the texts that they ask for after, so that a sheet with too many is declined at once.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<TableRow[]> {
  const archive = await openArchive(bytes)
  const sheet = await findSheet(archive)
  const formats = sheet.styles === null ? [] : await readFormats(archive, sheet.styles)
  const rows = await readSheet(archive.read(sheet.part), { formats, since1904: sheet.since1904 })
  if (rows.length < 2) throw new DeclinedTable({ fault: 'empty-sheet', sheet: sheet.name.slice(0, 80) })
  const asked = new Set(rows.flatMap(({ cells }) => cells.filter((content) => typeof content === 'number')))
  const shared =
    sheet.texts === null ? new Map<number, string>() : await readSharedTexts(archive, sheet.texts, asked)
  return textOfRows(rows, shared)
}
