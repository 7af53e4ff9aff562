import type { Table, TableFault, TableRow } from '../../domain/tables/table.ts'
import { DeclinedTable } from './declined-table.ts'
import { fileKind } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

/** Reads a table in this thread, whatever it costs; `readTable` does so in one that may be ended. */
export async function parseTable(bytes: Uint8Array): Promise<Table | TableFault> {
  try {
    const [header, ...rows] = await rowsOf(bytes)
    if (!header || rows.length === 0) return { fault: 'not-a-table' }
    return { header, rows }
  } catch (error) {
    if (error instanceof DeclinedTable) return error.reason
    throw error
  }
}

function rowsOf(bytes: Uint8Array): Promise<TableRow[]> {
  const kind = fileKind(bytes)
  if (kind === 'text') return readCsv(bytes)
  if (kind === 'packed') return readWorkbook(bytes)
  const isOffice = kind === 'old-excel' || kind === 'encrypted'
  throw new DeclinedTable(isOffice ? { fault: kind } : { fault: 'other-file', kind })
}
