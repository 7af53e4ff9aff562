import { createHash } from 'node:crypto'
import type { Outcome } from '../../domain/refusal.ts'
import type { Table, TableFault } from '../../domain/tables/table.ts'
import { readTable } from '../../files/tables/read-table.ts'

/** A file as somebody hands it over. */
export type GivenFile = { name: string; bytes: Uint8Array }

/** What the change keeps of it. */
export type FileMark = { name: string; sha256: string }

/** Reads a file of rows with a reader of the domain; what is wrong with it is a refusal. */
export async function readGiven<T extends object>(
  { name, bytes }: GivenFile,
  reader: (table: Table) => T | TableFault,
): Promise<Outcome<{ read: T; file: FileMark }>> {
  const table = await readTable(bytes)
  const read = 'fault' in table ? table : reader(table)
  if (isFault(read)) return { refused: 'table-unreadable', fault: read }
  return { read, file: { name, sha256: createHash('sha256').update(bytes).digest('hex') } }
}

const isFault = (read: object): read is TableFault => 'fault' in read
