import type { Day } from '../../domain/day.ts'
import type { LetterKind } from '../../domain/reminders/letter.ts'
import type { Due } from '../../domain/reminders/newly-due.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import { storedKind } from './reminder-kind.ts'

export type NewLetter = {
  id: string
  key: string
  personId: string
  kind: LetterKind
  on: Day
  notBefore: Date
  createdAt: Date
  /** Of a report, or that none comes any more: the subscription that it is made for. */
  subscriptionId?: string
}

/** Puts letters into the queue; one whose key is there already is passed over. Answers how many are new. */
export async function addLetters(tx: Tx, letters: readonly NewLetter[]): Promise<number> {
  const fresh = { state: 'waiting' as const, tries: 0, claims: 0, reason: '' }
  const data = letters.map(({ on, ...letter }) => ({ ...letter, ...fresh, on: dateFrom(on) }))
  const { count } = await tx.letter.createMany({ data, skipDuplicates: true })
  return count
}

/** Which of these letters were made before, by their keys. */
export async function lettersKnown(db: Reader, keys: string[]): Promise<Set<string>> {
  const found = await db.letter.findMany({ where: { key: { in: keys } }, select: { key: true } })
  return new Set(found.map(({ key }) => key))
}

/** Notes what letters tell of: each occasion once. */
export async function addReminders(tx: Reader, told: readonly (Due & { letterId: string })[]): Promise<void> {
  const data = told.map(({ occasion: { kind, deciding }, personId, certificationId, letterId }) => ({
    ...{ personId, certificationId, letterId },
    ...{ kind: storedKind(kind), deciding: dateFrom(deciding) },
  }))
  await tx.reminder.createMany({ data, skipDuplicates: true })
}
