import { dayOf } from '../../domain/day.ts'
import { manages } from '../../domain/people/managing.ts'
import { isMailAddress } from '../../domain/reminders/mail-address.ts'
import { parseDayOfMonth } from '../../domain/reports/subscription.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { recipientOf } from '../../persistence/reminders/recipients.ts'
import { endSubscriptions, saveSubscription } from '../../persistence/reports/subscriptions.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { PersonWorld } from '../world.ts'
import { ownReport } from './followed-reports.ts'

/** Subscribes oneself to the monthly report on a unit that one oversees, or changes the day of the month. */
export async function subscribe(
  world: PersonWorld,
  { unitId, dayOfMonth: typed }: { unitId: string | null; dayOfMonth: string },
): Promise<Outcome<object>> {
  const { actor, db, now } = world
  const { personId } = actor
  const path = unitId === null ? [] : await pathOfUnit(db, unitId, dayOf(now()))
  if (!manages(actor, path)) return { refused: 'not-found' }
  const dayOfMonth = parseDayOfMonth(typed)
  if (dayOfMonth === null) return { refused: 'invalid-input', field: 'dayOfMonth' }
  const own = await recipientOf(db, personId)
  if (!own?.email || !isMailAddress(own.email)) return { refused: 'own-address-missing' }
  const id = newKeys(world)()
  await inTransaction(db, async (tx) => {
    await saveSubscription(tx, { id, personId, unitId, dayOfMonth, createdAt: now() })
    await recordAudit(world, tx, {
      action: 'report.subscribed',
      ...subjectOf(unitId),
      details: { day: dayOfMonth },
    })
  })
  return {}
}

/** Ends one's own subscription, with those for units that became this one; of what is no longer overseen too. */
export async function unsubscribe(
  world: PersonWorld,
  { unitId }: { unitId: string | null },
): Promise<Outcome<object>> {
  const { actor, db, now } = world
  return inTransaction(db, async (tx) => {
    const today = dayOf(now())
    const own = await ownReport(tx, { personId: actor.personId, unitId, today })
    if (!own || (await endSubscriptions(tx, own.ids, now())) === 0) return { refused: 'not-found' }
    await recordAudit(world, tx, { action: 'report.unsubscribed', ...subjectOf(unitId) })
    return {}
  })
}

const subjectOf = (unitId: string | null) =>
  unitId === null ? {} : { subject: { kind: 'unit' as const, id: unitId } }
