import type { Day } from '../../domain/day.ts'
import type { UrgedAs } from '../../domain/urging/candidate.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom, dayFrom } from '../day.ts'
import type { Recorded } from '../waivers/waivers.ts'

export type NewUrging = {
  id: string
  kind: 'assignment' | 'reminder'
  unitId: string | null
  certificationId: string | null
  dueOn: Day | null
  until: Day | null
  note: string
}
export type NewUrged = { personId: string; cameTo: UrgedAs; letterId?: string }

/** Whoever presses people does it alone. */
export async function lockUrging(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('urging'))`
}

/** Who did it, and of which kind it was, where it was recorded already. */
export async function urgingOf(
  tx: Tx,
  id: string,
): Promise<{ kind: NewUrging['kind']; by: string | null } | null> {
  const found = await tx.urging.findUnique({ where: { id } })
  return found && { kind: found.kind, by: found.recordedBy }
}

/** Records what was done and what came of it for each of the people who were chosen. */
export async function insertUrging(
  tx: Tx,
  { dueOn, until, ...urging }: NewUrging,
  people: readonly NewUrged[],
  { at, by }: Recorded,
): Promise<void> {
  await tx.urging.create({
    data: {
      ...{ ...urging, dueOn: dateFrom(dueOn), until: dateFrom(until) },
      ...{ recordedAt: at, recordedBy: by },
    },
  })
  await tx.urged.createMany({ data: people.map((one) => ({ ...one, urgingId: urging.id })) })
}

/** What a letter that was asked for is about; null: it was not. */
export async function urgingOfLetter(
  db: Reader,
  letterId: string,
): Promise<{ certificationId: string | null; until: Day | null } | null> {
  const found = await db.urged.findUnique({ where: { letterId }, include: { urging: true } })
  return found && { certificationId: found.urging.certificationId, until: dayFrom(found.urging.until) }
}
