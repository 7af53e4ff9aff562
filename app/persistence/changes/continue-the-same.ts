import type { Tx } from '../client.ts'

/** Postings that a settlement recorded continue what the withdrawn ones continued: the posting in the unit that was split. */
export async function continueTheSame(tx: Tx, changeId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE posting p SET continues = sat.continues
    FROM posting sat WHERE sat.id = p.continues AND p.recorded_in = ${changeId}::uuid`
}
