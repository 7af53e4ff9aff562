import { fold, normalise } from '../language/fold.ts'
import { findPrivateNumber } from '../language/private-numbers.ts'
import { writtenReason } from '../language/written-reason.ts'
import { isRefusal, type Outcome } from '../refusal.ts'

/** What somebody says is wrong with a number. */
export const faults = [
  'trained-elsewhere',
  'left',
  'missing',
  'wrong-duty',
  'waiver-missing',
  'wrongly-revoked',
  'other',
] as const
export type Fault = (typeof faults)[number]

/** How a department answers. */
export const outcomes = ['accepted', 'declined'] as const
export type AnswerOutcome = (typeof outcomes)[number]

/** Open until it is answered, or until everybody who asked has withdrawn. */
export const correctionStates = ['open', ...outcomes, 'withdrawn'] as const
export type CorrectionState = (typeof correctionStates)[number]

export const LONGEST_SUBJECT = 100

/** `person`: the key of whom it is about; empty where they are in no list: then `subject` is their name or staff code. */
export type TypedCorrection = { person: string; subject: string; fault: string; reason: string }
export type NewCorrection = { personId: string | null; subject: string; fault: Fault; reason: string }

/**
 * What is asked to be corrected. Refused: nobody named, no fault chosen, no reason, and texts with a number that may be
 * somebody's own (DESIGN § 3.7).
 */
export function newCorrection(typed: TypedCorrection): Outcome<NewCorrection> {
  const subject = normalise(typed.subject)
  const personId = typed.person === '' ? null : typed.person
  if (personId === null && (subject === '' || subject.length > LONGEST_SUBJECT))
    return { refused: 'invalid-input', field: 'subject' }
  const number = personId === null ? findPrivateNumber(subject) : null
  if (number) return { refused: 'private-number', found: number.found }
  const fault = faults.find((one) => one === typed.fault)
  if (!fault) return { refused: 'invalid-input', field: 'fault' }
  const reason = writtenReason(typed.reason, 'reason')
  if (isRefusal(reason)) return reason
  return { personId, subject: personId === null ? subject : '', fault, reason: reason.written }
}

export type TypedAnswer = { outcome: string; words: string }

/** What a department answers: what was done, or why nothing will be. Never without words. */
export function newAnswer(typed: TypedAnswer): Outcome<{ outcome: AnswerOutcome; words: string }> {
  const outcome = outcomes.find((one) => one === typed.outcome)
  if (!outcome) return { refused: 'invalid-input', field: 'answered' }
  const words = writtenReason(typed.words, 'words')
  return isRefusal(words) ? words : { outcome, words: words.written }
}

export type CorrectionAbout = {
  unitId: string | null
  certificationId: string | null
  personId: string | null
  subject: string
}

/** What requests that are about the same have in common, whatever the day: while one is open, another joins it. */
export function correctionMark({ unitId, certificationId, personId, subject }: CorrectionAbout): string {
  return [unitId ?? 'nation', certificationId ?? 'all', personId ?? `"${fold(subject)}"`].join(' ')
}
