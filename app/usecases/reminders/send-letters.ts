import { administers } from '../../domain/people/administrating.ts'
import { afterDelivery, type Outcome as LetterOutcome } from '../../domain/reminders/letter.ts'
import { isMailAddress } from '../../domain/reminders/mail-address.ts'
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts'
import { maySendAt } from '../../domain/reminders/sending-hours.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { letters } from '../../i18n/vi/letters.ts'
import { deliver } from '../../mail/deliver.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import {
  claimLetter,
  handOver,
  settleLetter,
  settleLost,
  type ClaimedLetter,
} from '../../persistence/reminders/queue.ts'
import { recipientOf } from '../../persistence/reminders/recipients.ts'
import { privacySettingsOf } from '../../persistence/settings/privacy-settings.ts'
import { reminderSettingsOf } from '../../persistence/settings/reminder-settings.ts'
import type { World } from '../world.ts'
import { composeLetter, type LetterPages } from './compose-letter.ts'

/** Longer than all that a mail server may take over one letter. */
const LEASE_MS = 10 * 60_000

export type SentLetters = { sent: number; failed: number; unknown: number; dropped: number }

type Sending = {
  pages: LetterPages
  /** Whether to stop after the letter in hand. */ stopping?: () => boolean
}

/**
 * Sends what is due, letter by letter, as far as the hours and the limit per minute allow. A letter is lent to who sends it;
 * that its first word is about to go out is written down before it does. So whoever dies before leaves it to the next, and
 * what may have arrived is sent again by nobody but a person who says so.
 */
export async function sendLetters(
  world: World,
  { pages, stopping = () => false }: Sending,
): Promise<Outcome<SentLetters>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const done: SentLetters = { sent: 0, failed: 0, unknown: 0, dropped: 0 }
  const { smtpUrl } = world.settings
  if (!smtpUrl) return done
  const settings = await reminderSettingsOf(world.db)
  await settleLost(world.db, 'interrupted', world.now())
  while (!stopping()) {
    const letter = await claim(world, settings)
    if (!letter) break
    const outcome = await sendOne(world, letter, { smtpUrl, settings, pages }).catch(stumbled(letter))
    await settleLetter(world.db, letter, outcome, world.now())
    if (outcome.state in done) done[outcome.state as keyof SentLetters] += 1
    if (!outcome.countsAsTry) break
  }
  return done
}

function claim(
  { db, now }: World,
  { enabled, hours, perMinute }: ReminderSettings,
): Promise<ClaimedLetter | null> {
  const instant = now()
  const leaseUntil = new Date(instant.getTime() + LEASE_MS)
  return claimLetter(db, { now: instant, leaseUntil, open: enabled && maySendAt(instant, hours), perMinute })
}

type How = { smtpUrl: string; settings: ReminderSettings; pages: LetterPages }

async function sendOne(world: World, letter: ClaimedLetter, how: How): Promise<LetterOutcome> {
  const recipient = await recipientOf(world.db, letter.personId)
  if (!recipient) return ended('dropped', 'outdated')
  if (!recipient.email || !isMailAddress(recipient.email)) return ended('failed', 'no-address')
  const written = await composeLetter(world, letter, how.pages)
  if (!written) return ended('dropped', 'outdated')
  const { body, contact } = await sender(world)
  const closing = [...(contact ? [letters.ask(contact)] : []), letters.automatic, ...(body ? [body] : [])]
  const delivery = await deliver(
    how.smtpUrl,
    {
      messageId: `<${letter.id}@${new URL(world.settings.publicOrigin).hostname}>`,
      from: { name: body, address: how.settings.fromAddress },
      to: recipient.email,
    },
    { ...written, greeting: letters.greeting(recipient.fullName), closing },
    () => begin(world, letter),
  )
  return afterDelivery(delivery, letter.tries + 1)
}

/** A letter that cannot even be written holds up no other. */
const stumbled = (letter: ClaimedLetter) => (error: unknown) =>
  afterDelivery({ is: 'refused', forGood: false, reply: String(error) }, letter.tries + 1)

async function begin({ db, now }: World, letter: ClaimedLetter): Promise<void> {
  if (!(await handOver(db, letter, now()))) throw new Error('the letter was taken away meanwhile')
}

/** In whose name letters are written, and whom they say to ask. */
async function sender({ db }: World): Promise<{ body: string; contact: string }> {
  const [issuer, { contact }] = await Promise.all([issuerOf(db), privacySettingsOf(db)])
  const body = issuer?.body ?? ''
  return { body, contact: contact || body }
}

function ended(state: 'failed' | 'dropped', reason: string): LetterOutcome {
  return { state, reason, waitMinutes: 0, countsAsTry: true }
}
