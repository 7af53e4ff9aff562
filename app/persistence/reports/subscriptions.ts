import type { Reader, Tx } from '../client.ts'

export type Subscription = { id: string; dayOfMonth: number }

/** Whether and when somebody gets the report on a unit (null: on the nation) every month. */
export function subscriptionOf(
  db: Reader,
  personId: string,
  unitId: string | null,
): Promise<Subscription | null> {
  return db.reportSubscription.findFirst({
    where: { personId, unitId, endedAt: null },
    select: { id: true, dayOfMonth: true },
  })
}

export type NewSubscription = Subscription & { personId: string; unitId: string | null; createdAt: Date }

/** Subscribes, or changes the day of whoever is subscribed already: one for a person and a unit. */
export async function saveSubscription(tx: Tx, subscription: NewSubscription): Promise<void> {
  const { personId, unitId, dayOfMonth } = subscription
  const where = { personId, unitId, endedAt: null }
  const { count } = await tx.reportSubscription.updateMany({ where, data: { dayOfMonth } })
  if (count === 0) await tx.reportSubscription.createMany({ data: [subscription], skipDuplicates: true })
}

/** Ends a subscription; false where there is none. */
export async function endSubscription(
  tx: Tx,
  { personId, unitId, now }: { personId: string; unitId: string | null; now: Date },
): Promise<boolean> {
  const where = { personId, unitId, endedAt: null }
  const { count } = await tx.reportSubscription.updateMany({ where, data: { endedAt: now } })
  return count > 0
}

export type LiveSubscription = Subscription & { personId: string; unitId: string | null; createdAt: Date }

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
    select: { id: true, dayOfMonth: true, personId: true, unitId: true, createdAt: true },
    orderBy: { id: 'asc' },
  })
}

/** One that a letter was made for, while it is in force. */
export function subscriptionById(db: Reader, id: string): Promise<LiveSubscription | null> {
  return db.reportSubscription.findFirst({
    where: { id, endedAt: null },
    select: { id: true, dayOfMonth: true, personId: true, unitId: true, createdAt: true },
  })
}
