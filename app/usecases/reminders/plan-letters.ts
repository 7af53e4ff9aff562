import { dayOf, daysBetween, type Day } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import { newlyDue, type Due } from '../../domain/reminders/newly-due.ts'
import { occasionOn } from '../../domain/reminders/occasion.ts'
import type { ReminderSettings } from '../../domain/reminders/reminder-settings.ts'
import { mondayOf } from '../../domain/reminders/sending-hours.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Reader, Tx } from '../../persistence/client.ts'
import { requiredRowsOf } from '../../persistence/coverage/people.ts'
import { addLetters, addReminders, type NewLetter } from '../../persistence/reminders/new-letters.ts'
import { ledUnits } from '../../persistence/reminders/recipients.ts'
import { lockReminders, peopleToRemind, toldOf } from '../../persistence/reminders/to-remind.ts'
import { reminderSettingsOf } from '../../persistence/settings/reminder-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudits } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import { reading, type World } from '../world.ts'
import { endLapsed, reportLetters } from '../reports/report-letters.ts'
import { unitNews } from './unit-news.ts'

/** So many people's facts are in memory at once. */
const PEOPLE_AT_ONCE = 1000
/** A server that was shut on Monday makes the summaries on one of the next days. */
const LAST_DIGEST_DAY = 2

/** What making letters needs of the day: one instant. */
export type Planning = { today: Day; settings: ReminderSettings; make: Make }
/** `what`: what a letter of its kind and day is for, once; absent: its person. */
type Make = (about: About, what?: string) => NewLetter
type About = Pick<NewLetter, 'kind' | 'personId' | 'on' | 'subscriptionId'>

/**
 * Makes the letters of today: one for each person to whom something became due, of whatever was not told yet. Again, beside
 * another who does it, or after one who died half-way, each is made once: all in one transaction, under one lock. What
 * happened in each led unit, which is long to read for a nation, is read before it.
 */
export async function planLetters(world: World): Promise<Outcome<{ planned: number }>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const settings = await reminderSettingsOf(world.db)
  if (!settings.enabled || !world.settings.smtpUrl) return { planned: 0 }
  const planning = { today: dayOf(world.now()), settings, make: letterMaker(world) }
  const digests = settings.digest ? await reading(world, (db) => digestsOf(db, planning)) : []
  const reports = await reportLetters(world, planning)
  return inTransaction(world.db, async (tx) => {
    await lockReminders(tx)
    const { letters: last, audited } = await endLapsed(tx, reports.lapsed, planning)
    const letters = [...digests, ...reports.letters, ...last]
    const planned = (await addLetters(tx, letters)) + (await planReminders(tx, planning))
    const told = { action: 'letters.planned' as const, details: { letters: planned } }
    await recordAudits(world, tx, planned > 0 ? [...audited, told] : audited)
    return { planned }
  })
}

function letterMaker(world: World): Planning['make'] {
  const createdAt = world.now()
  const id = newKeys(world)
  return (about, what = about.personId) => {
    const key = `${about.kind} ${what} ${about.on}`
    return { id: id(), key, ...about, notBefore: createdAt, createdAt }
  }
}

async function planReminders(tx: Tx, { today, settings, make }: Planning): Promise<number> {
  const people = await peopleToRemind(tx, today)
  let planned = 0
  for (let at = 0; at < people.length; at += PEOPLE_AT_ONCE) {
    const ids = people.slice(at, at + PEOPLE_AT_ONCE)
    const due = newlyDue(await occasionsOf(tx, ids, today), await toldOf(tx, ids), settings.kinds)
    const letters = new Map<string, NewLetter>()
    for (const { personId } of due)
      if (!letters.has(personId)) letters.set(personId, make({ kind: 'reminder', personId, on: today }))
    planned += await addLetters(tx, [...letters.values()])
    await addReminders(
      tx,
      due.map((one) => ({ ...one, letterId: letters.get(one.personId)?.id ?? '' })),
    )
  }
  return planned
}

async function occasionsOf(tx: Tx, personIds: string[], today: Day): Promise<Due[]> {
  return (await requiredRowsOf(tx, personIds, today)).flatMap(
    ({ personId, certificationId, facts, terms }) => {
      const occasion = occasionOn(facts, terms, today)
      return occasion ? [{ personId, certificationId, occasion }] : []
    },
  )
}

/** A summary for whoever leads a unit in which something happened in the week before. */
async function digestsOf(db: Reader, { today, make }: Planning): Promise<NewLetter[]> {
  const monday = mondayOf(today)
  if (daysBetween(monday, today) > LAST_DIGEST_DAY) return []
  const happened = new Map<string, boolean>()
  const letters: NewLetter[] = []
  for (const [personId, units] of await ledUnits(db, today)) {
    for (const { unitId } of units)
      if (!happened.has(unitId))
        happened.set(unitId, (await unitNews(db, unitId, { monday, today })).news.length > 0)
    if (units.some(({ unitId }) => happened.get(unitId)))
      letters.push(make({ kind: 'digest', personId, on: monday }))
  }
  return letters
}
