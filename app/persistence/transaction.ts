import type { Db, Tx } from './client.ts'

/** Runs work in one transaction, read committed, as long as an import may take. */
export function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(work, { timeout: 120_000, maxWait: 15_000 })
}
