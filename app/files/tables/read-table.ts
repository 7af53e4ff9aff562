import type { Table, TableFault } from '../../domain/tables/table.ts'
import { readCsv } from './read-csv.ts'

/** The nation's roster has 33,000 rows; nothing that is imported comes near these. */
export const MOST_ROWS = 200_000
export const MOST_BYTES = 50_000_000
export const tooLarge: TableFault = { fault: 'too-large', mostMegabytes: MOST_BYTES / 1e6 }

/** Reads a table whose first row is its header. What the file is, is told by its bytes, never by its name. */
export function readTable(bytes: Uint8Array): Table | TableFault {
  if (bytes.byteLength > MOST_BYTES) return tooLarge
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { fault: 'old-excel' }
  if (startsWith(bytes, [0x50, 0x4b])) return { fault: 'not-a-table' }
  const rows = readCsv(bytes, MOST_ROWS)
  if ('fault' in rows) return rows
  const [header, ...rest] = rows
  if (!header || rest.length === 0) return { fault: 'not-a-table' }
  return { header, rows: rest }
}

const startsWith = (bytes: Uint8Array, head: number[]) => head.every((byte, at) => bytes[at] === byte)
