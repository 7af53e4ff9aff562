import { expect } from 'vitest'
import type { Db } from '../../app/persistence/client.ts'

/** Resolves when so many transactions wait for another one's lock. */
export async function somebodyWaits(on: Db, count = 1): Promise<void> {
  const waiting = () => on.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect.poll(waiting, { timeout: 5000 }).toSatisfy((rows: unknown[]) => rows.length >= count)
}
