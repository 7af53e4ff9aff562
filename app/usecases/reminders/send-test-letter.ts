import { dayOf } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import { isMailAddress } from '../../domain/reminders/mail-address.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { addLetters } from '../../persistence/reminders/new-letters.ts'
import { recipientOf } from '../../persistence/reminders/recipients.ts'
import { reminderSettingsOf } from '../../persistence/settings/reminder-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { PersonWorld } from '../world.ts'

/** Puts a letter to oneself into the queue. It goes the way of all others, at any hour, also while reminders are off. */
export async function sendTestLetter(world: PersonWorld): Promise<Outcome<object>> {
  const { actor, db, now, settings } = world
  if (!administers(actor)) return { refused: 'not-found' }
  if (!settings.smtpUrl) return { refused: 'mail-unset' }
  const { fromAddress } = await reminderSettingsOf(db)
  if (!fromAddress) return { refused: 'sender-unset' }
  const { personId } = actor
  const own = await recipientOf(db, personId)
  if (!own?.email || !isMailAddress(own.email)) return { refused: 'own-address-missing' }
  const id = newKeys(world)()
  const times = { on: dayOf(now()), notBefore: now(), createdAt: now() }
  await inTransaction(db, async (tx) => {
    await addLetters(tx, [{ id, key: `test ${id}`, personId, kind: 'test', ...times }])
    await recordAudit(world, tx, { action: 'letter.tested' })
  })
  return {}
}
