import fc from 'fast-check'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import { contains, type Period } from '../../../app/domain/period.ts'
import type {
  HeldCertificate,
  Obligation,
  StandingFacts,
  StandingTerms,
} from '../../../app/domain/requirements/standing.ts'

/** Everything that ever holds for one person and one certification; what binds them has days of its own. */
export type History = Omit<StandingFacts, 'obligation'> & { bound: (Period & Obligation)[] }

export const historyBegins = day('2026-01-01')
/** So many days are looked at, one after the other. */
export const HISTORY_DAYS = 200

/** A window of a month, so that everything may happen within the days that are looked at. */
export const shortTerms: StandingTerms = {
  validityMonths: 2,
  renewalWindowMonths: 1,
  renewalBase: 'previous-end',
  graceDays: 20,
}

/** The facts as standing asks for them on a day. */
export function factsOn({ bound, ...facts }: History, on: Day): StandingFacts {
  return { ...facts, obligation: bound.find((period) => contains(period, on)) ?? null }
}

export const allDays = Array.from({ length: HISTORY_DAYS }, (_, count) => addDays(historyBegins, count))
export const anyDay = fc.constantFrom(...allDays)

const anyPeriod = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 1, max: 90 })))
  .map(([from, length]): Period => ({ from, to: length === null ? null : addDays(from, length) }))

const anyBound = fc
  .tuple(anyPeriod, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([period, posted, required]) => ({
    ...period,
    postedSince: addDays(period.from, -posted),
    requiredFrom: addDays(period.from, -required),
  }))

/** Valid for longer than the window; it may be lost, at the earliest on the day on which it was issued. */
const anyCertificate: fc.Arbitrary<HeldCertificate> = fc
  .record({
    validFrom: anyDay,
    length: fc.option(fc.integer({ min: 35, max: 90 })),
    revoked: fc.option(fc.integer({ min: 0, max: 60 })),
    superseded: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ validFrom, length, revoked, superseded }) => ({
    number: validFrom,
    validFrom,
    validUntil: length === null ? null : addDays(validFrom, length),
    revokedOn: revoked === null ? null : addDays(validFrom, revoked),
    supersededOn: superseded === null ? null : addDays(validFrom, superseded),
  }))

export const anyHistory: fc.Arbitrary<History> = fc.record({
  bound: fc.array(anyBound, { maxLength: 3 }),
  waivers: fc.array(
    anyPeriod.map((period) => ({ ...period, reason: '' })),
    { maxLength: 2 },
  ),
  begun: fc.array(anyDay, { maxLength: 1 }),
  certificates: fc.array(anyCertificate, { maxLength: 2 }),
})
