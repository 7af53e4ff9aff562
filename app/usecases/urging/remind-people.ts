import { dayOf, type Day } from '../../domain/day.ts'
import type { Selection } from '../../domain/coverage/selection.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { reminding } from '../../domain/urging/candidate.ts'
import type { Reader, Tx } from '../../persistence/client.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { addLetters, type NewLetter } from '../../persistence/reminders/new-letters.ts'
import { lockReminders } from '../../persistence/reminders/to-remind.ts'
import { reminderSettingsOf } from '../../persistence/settings/reminder-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { insertUrging, lockUrging } from '../../persistence/urging/new-urging.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'
import { decideUrging, markOf, recordedBy, type Urgeable } from './decide-urging.ts'
import { pressedBefore } from './pressed-before.ts'

/** `id`: comes with the form. `seen`: the mark of the preview that somebody read; anything else is not carried out. */
export type AskedReminder = { id: string; unitId: string | null; selection: Selection; seen?: string }

/** Whether letters go out at all. */
export async function lettersGoOut({ settings }: Pick<World, 'settings'>, db: Reader): Promise<boolean> {
  return Boolean(settings.smtpUrl) && (await reminderSettingsOf(db)).enabled
}

/** About which certification a selection is; null: whatever each of the people lacks. */
const certificationIn = ({ questions }: Selection) => questions[0]?.certificationId ?? null

/** To whom a letter would go, who has no address, and who is left out and why: nothing is done. */
export async function previewReminder(
  world: Pick<World, 'actor' | 'now'>,
  db: Reader,
  selection: Selection,
): Promise<Outcome<{ people: Urgeable[]; mark: string }>> {
  const about = { certificationId: certificationIn(selection), until: selection.until }
  const decided = await decideUrging(world, db, selection, (candidate) => reminding(candidate, about))
  if (isRefusal(decided)) return decided
  return { ...decided, mark: markOf(decided.people, ['letter', 'phone']) }
}

/**
 * Puts a letter into the queue for everybody who was chosen, lacks something and has an e-mail address: it goes out within the
 * hours of sending, at most one a day to anybody. Who has no address is kept to be phoned.
 */
export async function remindPeople(world: World, input: AskedReminder): Promise<Outcome<{ id: string }>> {
  const { id, selection, seen } = input
  if (!isUuid(id)) return { refused: 'invalid-input', field: '' }
  if (!(await lettersGoOut(world, world.db))) return { refused: 'letters-off' }
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockUrging(tx)
    await lockReminders(tx)
    const before = await pressedBefore(world, tx, id, 'reminder')
    if (before) return before
    const decided = await previewReminder(world, tx, selection)
    if (isRefusal(decided)) return decided
    const { people, mark } = decided
    if (seen !== undefined && seen !== mark) return { refused: 'preview-outdated' }
    if (!people.some(({ comesTo }) => comesTo === 'letter' || comesTo === 'phone'))
      return { refused: 'nobody-to-urge' }
    await carryOut(world, tx, input, people)
    return { id }
  })
}

async function carryOut(world: World, tx: Tx, { id, unitId, selection }: AskedReminder, people: Urgeable[]) {
  const letters = lettersTo(world, people)
  const letterOf = new Map(letters.map((letter) => [letter.personId, letter.id]))
  await addLetters(tx, letters)
  await insertUrging(
    tx,
    {
      ...{ id, kind: 'reminder', unitId, certificationId: certificationIn(selection) },
      ...{ dueOn: null, until: selection.until, note: '' },
    },
    people.map(({ personId, comesTo }) => {
      const letterId = letterOf.get(personId)
      return { personId, cameTo: comesTo, ...(letterId ? { letterId } : {}) }
    }),
    recordedBy(world),
  )
  const phone = people.filter(({ comesTo }) => comesTo === 'phone').length
  await recordAudit(world, tx, {
    ...{ action: 'letters.asked', ...(unitId ? { subject: { kind: 'unit', id: unitId } } : {}) },
    details: { letters: letters.length, phone, urging: id },
  })
}

function lettersTo(world: World, people: readonly Urgeable[]): NewLetter[] {
  const [now, key] = [world.now(), newKeys(world)]
  const today: Day = dayOf(now)
  return people
    .filter(({ comesTo }) => comesTo === 'letter')
    .map(({ personId }) => ({
      ...{ id: key(), key: `urging ${personId} ${today}`, personId, kind: 'urging', on: today },
      ...{ notBefore: now, createdAt: now },
    }))
}
