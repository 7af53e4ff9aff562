import { addDays, parseDay, type Day } from '../day.ts'
import { writtenReason } from '../language/written-reason.ts'
import { isRefusal, type Outcome } from '../refusal.ts'

/** What somebody types to have training done by a day. */
export type TypedAssignment = { due: string; note: string }

/** Further ahead nobody plans. */
const LONGEST_DAYS = 731

/**
 * An assignment as it is to be recorded: the last day on which it is done in time, from today on, and words for whoever gets
 * it, if any. Refused: no such day, and what is refused of any text about people.
 */
export function newAssignment(typed: TypedAssignment, today: Day): Outcome<{ dueOn: Day; note: string }> {
  const dueOn = parseDay(typed.due.trim())
  if (!dueOn || dueOn < today || dueOn > addDays(today, LONGEST_DAYS))
    return { refused: 'invalid-input', field: 'due' }
  if (typed.note.trim() === '') return { dueOn, note: '' }
  const note = writtenReason(typed.note, 'note')
  return isRefusal(note) ? note : { dueOn, note: note.written }
}
