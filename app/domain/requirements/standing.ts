import { addDays, type Day } from '../day.ts'
import { contains, type Period } from '../period.ts'
import { windowOpens, type Terms } from './validity.ts'

/** Where a person stands for a certification on a day. */
export const standingKinds = [
  'waived',
  'renewal-due',
  'certified',
  'not-required',
  'in-grace',
  'expired',
  'in-progress',
  'assigned',
] as const
export type StandingKind = (typeof standingKinds)[number]

export type HeldCertificate = {
  number: string
  validFrom: Day
  validUntil: Day | null
  /** Days from which it no longer counts; null: never happened. */
  revokedOn: Day | null
  supersededOn: Day | null
}

/** What binds a person on the day that is asked about. */
export type Obligation = {
  /** First day of the unbroken stretch of postings whose duties the requirement names: whoever came lately is a newcomer. */
  postedSince: Day
  /** First day of the earliest requirement that binds. */
  requiredFrom: Day
}

/** The dated facts of one person and one certification. Facts that begin after the day that is asked about change nothing. */
export type StandingFacts = {
  obligation: Obligation | null
  waivers: (Period & { reason: string })[]
  /** Days on which a course of the certification was begun or completed. */
  begun: Day[]
  /** In the order in which they were recorded: one that was issued anew counts from when it took the place of the old one. */
  certificates: HeldCertificate[]
}

/** Why somebody stands where they stand, for the words beside a number. */
export type Why =
  | { why: 'waiver'; reason: string }
  | { why: 'certificate'; number: string; validUntil: Day | null }
  | { why: 'nothing-required' }
  | { why: 'newcomer'; postedSince: Day }
  | { why: 'lapsed'; number: string }
  | { why: 'revoked'; number: string }
  | { why: 'begun' }
  | { why: 'not-begun' }

/** `since`: first day of this standing; `until`: first day on which it will end by itself, null where it does not. */
export type Standing = { kind: StandingKind; since: Day | null; until: Day | null } & Why

/** How long newcomers have: `graceDays` counted from the first day of their posting. */
export type StandingTerms = Terms & { graceDays: number }

/**
 * Where a person stands on a day (DESIGN § 3.3): derived from dated facts, never stored. The first that applies:
 * waived, renewal-due or certified, not-required, in-grace, expired, in-progress, assigned.
 */
export function standing(facts: StandingFacts, terms: StandingTerms, day: Day): Standing {
  return (
    waived(facts, day) ??
    certified(facts, terms, day) ??
    notRequired(facts) ??
    inGrace(facts, terms, day) ??
    expired(facts, day) ??
    inProgress(facts, day) ??
    assigned(facts)
  )
}

/** Only these count as trained. */
export function isTrained(kind: StandingKind): boolean {
  return kind === 'certified' || kind === 'renewal-due'
}

function waived({ waivers }: StandingFacts, day: Day): Standing | null {
  const waiver = waivers.find((period) => contains(period, day))
  return waiver
    ? { kind: 'waived', since: waiver.from, until: waiver.to, why: 'waiver', reason: waiver.reason }
    : null
}

function certified({ certificates }: StandingFacts, terms: StandingTerms, day: Day): Standing | null {
  const best = certificates.filter((held) => isValid(held, day)).sort(longestFirst)[0]
  if (!best) return null
  const { number, validFrom, validUntil } = best
  const why = { why: 'certificate' as const, number, validUntil }
  const opens = windowOpens(validUntil, terms)
  if (opens === null || day < opens) return { kind: 'certified', since: validFrom, until: opens, ...why }
  return { kind: 'renewal-due', since: laterOf(validFrom, opens), until: validUntil, ...why }
}

function notRequired({ obligation }: StandingFacts): Standing | null {
  return obligation ? null : { kind: 'not-required', since: null, until: null, why: 'nothing-required' }
}

function inGrace({ obligation }: StandingFacts, { graceDays }: StandingTerms, day: Day): Standing | null {
  if (!obligation) return null
  const { postedSince } = obligation
  const until = addDays(postedSince, graceDays)
  if (day >= until) return null
  return {
    kind: 'in-grace',
    since: laterOf(obligation.requiredFrom, postedSince),
    until,
    why: 'newcomer',
    postedSince,
  }
}

function expired({ certificates }: StandingFacts, day: Day): Standing | null {
  const lost = certificates
    .filter((held) => held.validFrom <= day)
    .map((held) => ({ ...held, lostOn: lostOn(held) ?? day }))
    .sort((a, b) => (a.lostOn < b.lostOn ? 1 : -1))[0]
  if (!lost) return null
  const why = lost.revokedOn === lost.lostOn ? ('revoked' as const) : ('lapsed' as const)
  return { kind: 'expired', since: lost.lostOn, until: null, why, number: lost.number }
}

function inProgress({ begun }: StandingFacts, day: Day): Standing | null {
  const since = begun.filter((on) => on <= day).sort()[0]
  return since ? { kind: 'in-progress', since, until: null, why: 'begun' } : null
}

function assigned({ obligation }: StandingFacts): Standing {
  const since = obligation && laterOf(obligation.requiredFrom, obligation.postedSince)
  return { kind: 'assigned', since, until: null, why: 'not-begun' }
}

/** Whether a certificate counts on a day: begun, not ended, not revoked or superseded by then. */
export function isValid(held: Omit<HeldCertificate, 'number'>, day: Day): boolean {
  const lost = lostOn(held)
  return held.validFrom <= day && (lost === null || day < lost)
}

/** The first day on which a certificate no longer counts. */
function lostOn({ validUntil, revokedOn, supersededOn }: Omit<HeldCertificate, 'number'>): Day | null {
  return [validUntil, revokedOn, supersededOn].filter((on) => on !== null).sort()[0] ?? null
}

function longestFirst(a: HeldCertificate, b: HeldCertificate): number {
  const [endA, endB] = [a.validUntil ?? '9999', b.validUntil ?? '9999']
  if (endA === endB) return 0
  return endA < endB ? 1 : -1
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
