import type { Reader, Tx } from '../client.ts'

export type Subscription = { id: string; dayOfMonth: number }

export type NewSubscription = Subscription & { personId: string; unitId: string | null; createdAt: Date }

/** Subscribes, or changes the day of whoever is subscribed already: one for a person and a unit. */
export async function saveSubscription(tx: Tx, subscription: NewSubscription): Promise<void> {
  const { personId, unitId, dayOfMonth } = subscription
  const where = { personId, unitId, endedAt: null }
  const { count } = await tx.reportSubscription.updateMany({ where, data: { dayOfMonth } })
  if (count === 0) await tx.reportSubscription.createMany({ data: [subscription], skipDuplicates: true })
}

/** Ends subscriptions; answers how many of them were in force. */
export async function endSubscriptions(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
  const where = { id: { in: [...ids] }, endedAt: null }
  const { count } = await tx.reportSubscription.updateMany({ where, data: { endedAt: now } })
  return count
}

export type LiveSubscription = Subscription & { personId: string; unitId: string | null; createdAt: Date }
const live = { id: true, dayOfMonth: true, personId: true, unitId: true, createdAt: true } as const

/** All that are in force, of people with an e-mail address who are not suspended. */
export function liveSubscriptions(db: Reader): Promise<LiveSubscription[]> {
  return db.reportSubscription.findMany({
    where: {
      endedAt: null,
      person: {
        ...{ email: { not: null }, withdrawnAt: null },
        NOT: { account: { is: { suspendedAt: { not: null } } } },
      },
    },
    select: live,
    orderBy: { id: 'asc' },
  })
}

/** Those of one person that are in force. */
export function subscriptionsOf(db: Reader, personId: string): Promise<LiveSubscription[]> {
  return db.reportSubscription.findMany({
    where: { personId, endedAt: null },
    select: live,
    orderBy: { id: 'asc' },
  })
}

/** For which unit one is or was, that a letter was made for; null: the nation. */
export function subscriptionById(
  db: Reader,
  id: string,
): Promise<Pick<LiveSubscription, 'id' | 'unitId' | 'personId'> | null> {
  return db.reportSubscription.findFirst({
    where: { id },
    select: { id: true, unitId: true, personId: true },
  })
}
