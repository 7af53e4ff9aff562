import type { Tx } from '../client.ts'

/** Whoever loads the curriculum waits here for whoever is doing so: it can be begun from a page, twice. */
export async function lockCurriculum(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('curriculum'))`
}
