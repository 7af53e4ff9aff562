import { deviceFrom, type Device } from '../../domain/people/device.ts'
import type { Reader, Tx } from '../client.ts'

export type OwnSession = {
  id: string
  device: Device
  signedInAt: Date
  lastSeenAt: Date
  /** Kept on the device beyond the browser's window. */
  kept: boolean
}

/** Where an account is signed in now, the last one seen first. */
export async function ownSessions(accountId: string, db: Reader, now: Date): Promise<OwnSession[]> {
  const found = await db.session.findMany({
    where: {
      ...{ accountId, expiresAt: { gt: now }, absoluteUntil: { gt: now } },
      OR: [{ awaits: null }, { awaits: 'enrolment' }],
    },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
  })
  return found.map(({ id, device, createdAt, lastSeenAt, kept }) => ({
    ...{ id, device: deviceFrom(device), signedInAt: createdAt, lastSeenAt, kept },
  }))
}

/** Ends one session of an account, or all of them; answers how many. */
export async function deleteSessions(tx: Tx, accountId: string, id?: string): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: id === undefined ? { accountId } : { accountId, id },
  })
  return count
}
