import { daysBetween, type Day } from '../day.ts'
import { standing, type Standing, type StandingFacts, type StandingTerms } from '../requirements/standing.ts'

/** What somebody is reminded of. */
export const reminderKinds = [
  'required',
  'grace-ending',
  'renewal-opens',
  'expiring',
  'expiring-soon',
  'expired',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** So many days before the end at the earliest. */
export const NOTICE_DAYS = { graceEnding: 14, expiring: 30, expiringSoon: 7 }

/**
 * Why somebody is to be reminded on a day. `deciding` is the day that it is counted from: on which the requirement began to
 * bind, or on which the days of grace, the validity end or ended. The same person, certification, kind and deciding day are
 * one occasion, however often it is asked.
 */
export type Occasion = { kind: ReminderKind; deciding: Day; standing: Standing }

/**
 * The occasion that somebody has come to by a day: the latest alone, so that of several that were missed one is left. Null
 * where there is nothing to say: nothing is required or it was waived, a certificate holds for long, or a course was begun.
 */
export function occasionOn(facts: StandingFacts, terms: StandingTerms, day: Day): Occasion | null {
  if (!facts.obligation) return null
  const stood = standing(facts, terms, day)
  const reached = stageOf(stood, facts, day)
  return reached && { ...reached, standing: stood }
}

type Stage = Pick<Occasion, 'kind' | 'deciding'>

function stageOf(stood: Standing, facts: StandingFacts, day: Day): Stage | null {
  const stage = (kind: ReminderKind, deciding: Day | null) => deciding && { kind, deciding }
  switch (stood.kind) {
    case 'certified':
    case 'renewal-due':
      return stood.why === 'certificate' ? ending(stood, day) : null
    case 'expired':
      return stage('expired', stood.since)
    case 'in-grace':
      if (stood.until && daysBetween(day, stood.until) <= NOTICE_DAYS.graceEnding)
        return stage('grace-ending', stood.until)
      return facts.begun.some((on) => on <= day) ? null : stage('required', stood.since)
    case 'assigned':
      return stage('required', stood.since)
    default:
      return null
  }
}

/** A certificate without a window of renewal ends with notice all the same. */
function ending({ kind, validUntil }: { kind: string; validUntil: Day | null }, day: Day): Stage | null {
  if (validUntil === null) return null
  const left = daysBetween(day, validUntil)
  if (left <= NOTICE_DAYS.expiringSoon) return { kind: 'expiring-soon', deciding: validUntil }
  if (left <= NOTICE_DAYS.expiring) return { kind: 'expiring', deciding: validUntil }
  return kind === 'renewal-due' ? { kind: 'renewal-opens', deciding: validUntil } : null
}
