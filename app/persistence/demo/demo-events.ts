import type { Day } from '../../domain/day.ts'
import { dateFrom } from '../day.ts'
import type { Tx } from '../client.ts'
import { dutyNamed } from './demo-province.ts'

/** A further duty, from a day on. */
export async function addPosting(
  tx: Tx,
  personId: string,
  posting: { unitId: string; duty: string },
  from: Day,
  now: Date,
): Promise<void> {
  const dutyId = await dutyNamed(tx, posting.duty)
  const same = { personId, unitId: posting.unitId, dutyId, retractedAt: null, to: null }
  if ((await tx.posting.count({ where: same })) > 0) return
  await tx.posting.create({
    data: { personId, unitId: posting.unitId, dutyId, from: dateFrom(from), recordedAt: now },
  })
}

/** Leaves the commune's service. */
export async function leave(tx: Tx, personId: string, on: Day, now: Date): Promise<void> {
  await endPostings(tx, personId, on, now)
}

/** Ends every open posting on a day: what was open is retracted, the same with its end is entered. */
async function endPostings(tx: Tx, personId: string, on: Day, now: Date): Promise<OpenPosting[]> {
  const open = await tx.posting.findMany({
    where: { personId, retractedAt: null, to: null, from: { lt: dateFrom(on) } },
  })
  await tx.posting.updateMany({
    where: { id: { in: open.map(({ id }) => id) } },
    data: { retractedAt: now },
  })
  await tx.posting.createMany({
    data: open.map(({ unitId, dutyId, from }) => ({
      ...{ personId, unitId, dutyId, from, to: dateFrom(on), recordedAt: now },
    })),
  })
  return open
}

type OpenPosting = { dutyId: string; unitId: string }

/** The same duties in another unit from a day on. */
export async function transfer(tx: Tx, personId: string, unitId: string, on: Day, now: Date): Promise<void> {
  const ended = await endPostings(tx, personId, on, now)
  await tx.posting.createMany({
    data: ended.map(({ dutyId }) => ({ personId, unitId, dutyId, from: dateFrom(on), recordedAt: now })),
  })
}

export type DemoWaiver = { personId: string; certificationId: string; reason: string; from: Day; to: Day }

export async function waive(tx: Tx, waiver: DemoWaiver, now: Date): Promise<void> {
  const { from, to, ...rest } = waiver
  await tx.waiver.create({ data: { ...rest, from: dateFrom(from), to: dateFrom(to), recordedAt: now } })
}
