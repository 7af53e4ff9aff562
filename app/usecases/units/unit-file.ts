import { createHash } from 'node:crypto'
import type { Outcome } from '../../domain/refusal.ts'
import type { Table, TableFault } from '../../domain/tables/table.ts'
import { readTable } from '../../files/tables/read-table.ts'

/** A file as somebody hands it over. */
export type GivenFile = { name: string; bytes: Uint8Array }

/** What the change keeps of it. */
export type FileMark = { name: string; sha256: string }

/** Reads a file of rows with a reader of the domain; what is wrong with it is a refusal. */
export function readGiven<T extends object>(
  { name, bytes }: GivenFile,
  read: (table: Table) => T[] | TableFault,
): Outcome<{ rows: T[]; file: FileMark }> {
  const table = readTable(bytes)
  const rows = 'fault' in table ? table : read(table)
  if ('fault' in rows) return { refused: 'table-unreadable', fault: rows }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { rows, file: { name, sha256 } }
}
