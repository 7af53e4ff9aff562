import type { Tx } from '../client.ts'

/** Notes that people have read a version of the notice; who had noted it before keeps that instant. */
export async function acknowledge(tx: Tx, personIds: string[], version: number, at: Date): Promise<void> {
  const data = personIds.map((personId) => ({ personId, version, at }))
  await tx.privacyAcknowledgement.createMany({ data, skipDuplicates: true })
}
