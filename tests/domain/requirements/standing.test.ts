import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, type Day } from '../../../app/domain/day.ts'
import {
  isTrained,
  standing,
  type HeldCertificate,
  type StandingFacts,
  type StandingTerms,
} from '../../../app/domain/requirements/standing.ts'

const terms: StandingTerms = {
  validityMonths: 24,
  renewalWindowMonths: 3,
  renewalBase: 'previous-end',
  graceDays: 60,
}

const certificate = (more: Partial<HeldCertificate> = {}): HeldCertificate => ({
  number: '0001/2025/GCN-SYT',
  validFrom: day('2025-03-15'),
  validUntil: day('2027-03-15'),
  revokedOn: null,
  supersededOn: null,
  ...more,
})

const nothing: StandingFacts = {
  obligation: { postedSince: day('2024-01-01'), requiredFrom: day('2025-01-01') },
  waivers: [],
  begun: [],
  certificates: [],
}

const kindOn = (facts: Partial<StandingFacts>, on: string) =>
  standing({ ...nothing, ...facts }, terms, day(on)).kind

test('assigned since the requirement binds, in progress once begun', () => {
  expect(standing(nothing, terms, day('2026-01-01'))).toEqual({
    kind: 'assigned',
    since: '2025-01-01',
    until: null,
    why: 'not-begun',
  })
  const begun = [day('2026-02-01')]
  expect(kindOn({ begun }, '2026-01-31')).toBe('assigned')
  expect(kindOn({ begun }, '2026-02-01')).toBe('in-progress')
})

test('certified from the first day of validity, due inside the window, expired on the first day after', () => {
  const certificates = [certificate()]
  expect(kindOn({ certificates }, '2025-03-14')).toBe('assigned')
  expect(standing({ ...nothing, certificates }, terms, day('2025-03-15'))).toMatchObject({
    kind: 'certified',
    since: '2025-03-15',
    until: '2026-12-15',
  })
  expect(kindOn({ certificates }, '2026-12-14')).toBe('certified')
  expect(standing({ ...nothing, certificates }, terms, day('2026-12-15'))).toMatchObject({
    kind: 'renewal-due',
    since: '2026-12-15',
    until: '2027-03-15',
  })
  expect(kindOn({ certificates }, '2027-03-14')).toBe('renewal-due')
  expect(standing({ ...nothing, certificates }, terms, day('2027-03-15'))).toMatchObject({
    kind: 'expired',
    since: '2027-03-15',
    why: 'lapsed',
  })
})

test('renewed inside the window: certified at once', () => {
  const renewed = certificate({ validFrom: day('2027-01-10'), validUntil: day('2029-03-15') })
  expect(kindOn({ certificates: [certificate(), renewed] }, '2027-01-10')).toBe('certified')
})

test('revoked from the day of the revocation, not before', () => {
  const certificates = [certificate({ revokedOn: day('2026-05-01') })]
  expect(kindOn({ certificates }, '2026-04-30')).toBe('certified')
  expect(standing({ ...nothing, certificates }, terms, day('2026-05-01'))).toMatchObject({
    kind: 'expired',
    why: 'revoked',
    since: '2026-05-01',
  })
})

test('superseded: the one that took its place counts', () => {
  const old = certificate({ supersededOn: day('2026-05-01') })
  const fresh = certificate({ number: '0002/2026/GCN-SYT', validFrom: day('2026-05-01') })
  expect(standing({ ...nothing, certificates: [old, fresh] }, terms, day('2026-06-01'))).toMatchObject({
    kind: 'certified',
    number: '0002/2026/GCN-SYT',
  })
})

test('issued anew: the old one counts on the days before, the new one from then on', () => {
  const old = certificate({ supersededOn: day('2026-05-01') })
  const anew = certificate({ number: '0002/2026/GCN-SYT' })
  const numberOn = (on: string) => {
    const stood = standing({ ...nothing, certificates: [old, anew] }, terms, day(on))
    return stood.why === 'certificate' && stood.number
  }
  expect(numberOn('2026-04-30')).toBe(old.number)
  expect(numberOn('2026-05-01')).toBe(anew.number)
})

test('a newcomer is in grace for its days, also with an old certificate that lapsed', () => {
  const obligation = { postedSince: day('2026-11-02'), requiredFrom: day('2025-01-01') }
  expect(standing({ ...nothing, obligation }, terms, day('2026-11-23'))).toEqual({
    kind: 'in-grace',
    since: '2026-11-02',
    until: '2027-01-01',
    why: 'newcomer',
    postedSince: '2026-11-02',
  })
  expect(kindOn({ obligation }, '2027-01-01')).toBe('assigned')
  expect(
    kindOn({ obligation, certificates: [certificate({ validUntil: day('2026-01-01') })] }, '2026-11-23'),
  ).toBe('in-grace')
})

test('a waiver comes before everything, for its days', () => {
  const waivers = [{ from: day('2026-01-01'), to: day('2026-02-01'), reason: 'Nghỉ thai sản' }]
  const facts = { waivers, certificates: [certificate()] }
  expect(kindOn(facts, '2026-01-31')).toBe('waived')
  expect(kindOn(facts, '2026-02-01')).toBe('certified')
})

test('nothing required: not required, but a certificate still says certified', () => {
  expect(kindOn({ obligation: null, begun: [day('2026-01-01')] }, '2026-02-01')).toBe('not-required')
  expect(kindOn({ obligation: null, certificates: [certificate()] }, '2026-02-01')).toBe('certified')
})

const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(day('2024-01-01'), count))
const period = fc.tuple(days, fc.option(fc.integer({ min: 1, max: 900 }))).map(([from, length]) => ({
  from,
  to: length === null ? null : addDays(from, length),
}))
const anyFacts: fc.Arbitrary<StandingFacts> = fc.record({
  obligation: fc.option(fc.record({ postedSince: days, requiredFrom: days })),
  waivers: fc.array(
    period.map((when) => ({ ...when, reason: '' })),
    { maxLength: 2 },
  ),
  begun: fc.array(days, { maxLength: 2 }),
  certificates: fc
    .array(
      fc.record({
        number: fc.constantFrom('1', '2', '3'),
        validity: period,
        revokedOn: fc.option(days),
        supersededOn: fc.option(days),
      }),
      { maxLength: 3 },
    )
    .map((list) =>
      list.map(({ validity, ...held }) => ({ ...held, validFrom: validity.from, validUntil: validity.to })),
    ),
})

test('what happens later never changes an earlier day', () => {
  fc.assert(
    fc.property(anyFacts, days, (facts, on) => {
      const later = (at: Day | null) => at !== null && at > on
      const then: StandingFacts = {
        ...facts,
        waivers: facts.waivers.filter(({ from }) => from <= on),
        begun: facts.begun.filter((at) => at <= on),
        certificates: facts.certificates
          .filter(({ validFrom }) => validFrom <= on)
          .map((held) => ({
            ...held,
            revokedOn: later(held.revokedOn) ? null : held.revokedOn,
            supersededOn: later(held.supersededOn) ? null : held.supersededOn,
          })),
      }
      expect(standing(facts, terms, on)).toEqual(standing(then, terms, on))
    }),
  )
})

test('trained is exactly who is not waived and holds a certificate that counts on the day', () => {
  fc.assert(
    fc.property(anyFacts, days, (facts, on) => {
      const waived = facts.waivers.some(({ from, to }) => from <= on && (to === null || on < to))
      const holds = facts.certificates.some(
        ({ validFrom, validUntil, revokedOn, supersededOn }) =>
          validFrom <= on && [validUntil, revokedOn, supersededOn].every((end) => end === null || on < end),
      )
      expect(isTrained(standing(facts, terms, on).kind)).toBe(holds && !waived)
    }),
  )
})

test('a standing has begun, and what it ends with lies ahead', () => {
  fc.assert(
    fc.property(anyFacts, days, (facts, on) => {
      const { kind, since, until } = standing(facts, terms, on)
      if (since !== null && kind !== 'assigned' && kind !== 'in-grace') expect(since <= on).toBe(true)
      if (until !== null) expect(until > on).toBe(true)
    }),
  )
})
