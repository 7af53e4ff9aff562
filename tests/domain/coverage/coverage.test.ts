import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOn, requiredPeople, type CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { coverageOf, groupOf, missing, tally } from '../../../app/domain/coverage/counts.ts'
import type { CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import { day, endOf, startOf } from '../../../app/domain/day.ts'
import type { Recorded } from '../../../app/domain/period.ts'
import { certificationIds, days, dutyIds, personIds, termsOf, unitIds, worlds } from './worlds.ts'

const [province, commune, neighbour] = unitIds as [string, string, string]
const [huong, hung] = personIds as [string, string]
const [culture, police] = dutyIds as [string, string]
const [basic, advanced] = certificationIds as [string, string]
const entered = { recordedAt: startOf(day('2025-07-01')), retractedAt: null }
const since = (from: string, to: string | null = null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  ...entered,
})

const unit = (unitId: string, parentId: string | null) => ({
  ...{ unitId, parentId, kind: 'commune' as const },
  ...since('2025-07-01'),
})
const posting = (personId: string, unitId: string, dutyId = culture, when = since('2025-07-01')) => ({
  ...{ personId, unitId, dutyId },
  ...when,
})
const certificate = (personId: string, certificationId = basic) => ({
  ...{ id: `${personId} ${certificationId}`, personId, certificationId, number: '0001/2026/GCN-SYT' },
  ...{
    validFrom: day('2026-03-15'),
    validUntil: day('2028-03-15'),
    recordedAt: startOf(day('2026-03-15')),
    retractedAt: null,
  },
})

const facts: CoverageFacts = {
  certifications: [basic, advanced].map((id) => ({ id, terms: termsOf(60, 3), replaced: [] })),
  units: [unit(province, null), unit(commune, province), unit(neighbour, province)],
  postings: [posting(huong, commune), posting(hung, neighbour)],
  requirements: [{ certificationId: basic, unitId: province, dutyIds: [], ...since('2025-10-01') }],
  successions: [],
  waivers: [],
  begun: [],
  certificates: [certificate(huong)],
  revocations: [],
  supersessions: [],
}

const on = (at: string, unitId = province, more: Partial<CoverageQuestion> = {}): CoverageQuestion => ({
  ...{ unitId, day: day(at), certificationId: null, knownBy: null },
  ...more,
})
const shown = (all: CoverageFacts, question: CoverageQuestion) => coverageOf(coverageOn(all, question))

test('one of two is trained: half, from the day of her certificate', () => {
  expect(shown(facts, on('2026-03-14')).rate).toBe(0)
  expect(shown(facts, on('2026-03-15'))).toEqual({
    required: 2,
    trained: 1,
    inGrace: 0,
    waived: 0,
    rate: 0.5,
  })
  expect(shown(facts, on('2026-03-15', commune)).rate).toBe(1)
})

test('before anything is required the rate is nobody’s, neither none nor all', () => {
  expect(shown(facts, on('2025-09-30'))).toMatchObject({ required: 0, rate: null })
})

test('two postings in one province: once in the province, once in each commune', () => {
  const both = { ...facts, postings: [posting(huong, commune), posting(huong, neighbour, police)] }
  expect(shown(both, on('2026-04-01')).required).toBe(1)
  expect(shown(both, on('2026-04-01', commune)).required).toBe(1)
  expect(shown(both, on('2026-04-01', neighbour)).required).toBe(1)
})

test('only the duties that a requirement names', () => {
  const named = { ...facts, requirements: facts.requirements.map((one) => ({ ...one, dutyIds: [police] })) }
  expect(shown(named, on('2026-04-01')).required).toBe(0)
  const postings = [...facts.postings, posting(hung, neighbour, police)]
  expect(shown({ ...named, postings }, on('2026-04-01')).required).toBe(1)
})

test('a transfer changes the day on which it happens and none before; it makes no newcomer', () => {
  const moved = [
    posting(hung, neighbour, culture, since('2025-07-01', '2026-05-01')),
    posting(hung, commune, culture, since('2026-05-01')),
  ]
  const after = { ...facts, postings: [posting(huong, commune), ...moved] }
  expect(shown(after, on('2026-04-30', commune))).toMatchObject({ required: 1, trained: 1 })
  expect(shown(after, on('2026-05-01', commune))).toMatchObject({ required: 2, trained: 1, inGrace: 0 })
  expect(shown(after, on('2026-05-01', neighbour)).rate).toBeNull()
})

test('waived people leave the denominator; people in grace stay in it, apart', () => {
  const waivers = [
    { personId: hung, certificationId: basic, reason: 'Nghỉ thai sản', ...since('2026-01-01') },
  ]
  expect(shown({ ...facts, waivers }, on('2026-04-01'))).toEqual({
    ...{ required: 1, trained: 1, inGrace: 0, waived: 1, rate: 1 },
  })
  const late = {
    ...facts,
    postings: [posting(huong, commune), posting(hung, neighbour, culture, since('2026-03-20'))],
  }
  expect(shown(late, on('2026-04-01'))).toEqual({ required: 2, trained: 1, inGrace: 1, waived: 0, rate: 0.5 })
  expect(shown(late, on('2026-05-19')).inGrace).toBe(0)
})

test('trained is who holds all that are required of them', () => {
  const requirements = [
    ...facts.requirements,
    { certificationId: advanced, unitId: commune, dutyIds: [], ...since('2026-01-01') },
  ]
  const two = { ...facts, requirements }
  expect(shown(two, on('2026-04-01', commune)).trained).toBe(0)
  expect(shown(two, on('2026-04-01', commune, { certificationId: basic })).trained).toBe(1)
  const certificates = [certificate(huong), certificate(huong, advanced)]
  expect(shown({ ...two, certificates }, on('2026-04-01', commune)).trained).toBe(1)
})

test('a certificate entered late changes the day it speaks of, but not that day as it was known', () => {
  const certificates = [{ ...certificate(huong), recordedAt: startOf(day('2026-06-01')) }]
  const late = { ...facts, certificates }
  expect(shown(late, on('2026-04-01')).trained).toBe(1)
  expect(shown(late, on('2026-04-01', province, { knownBy: endOf(day('2026-04-01')) })).trained).toBe(0)
  expect(shown(late, on('2026-04-01', province, { knownBy: endOf(day('2026-06-01')) })).trained).toBe(1)
})

test('somebody who must hold several stands where they stand worst', () => {
  expect(groupOf(['certified', 'expired'])).toBe('expired')
  expect(groupOf(['certified', 'waived'])).toBe('certified')
  expect(groupOf(['waived', 'waived'])).toBe('waived')
  expect(groupOf(['in-grace', 'renewal-due'])).toBe('in-grace')
  expect(() => groupOf([])).toThrow(RangeError)
  expect(missing(coverageOf(tally(['certified', 'renewal-due', 'in-grace', 'expired', 'waived'])))).toBe(2)
})

const questions: fc.Arbitrary<CoverageQuestion> = fc.record({
  unitId: fc.constantFrom(...unitIds),
  day: days,
  certificationId: fc.option(fc.constantFrom(...certificationIds)),
  knownBy: fc.option(days.map(endOf)),
})

test('a province counts nobody twice and nobody that its communes do not count', () => {
  fc.assert(
    fc.property(worlds, questions, (world, question) => {
      const all = requiredPeople(world, { ...question, unitId: province })
      const ids = all.map(({ personId }) => personId)
      expect(new Set(ids).size).toBe(ids.length)
      const { required, trained, rate, inGrace } = coverageOf(tally(all.map(({ group }) => group)))
      expect(trained + inGrace).toBeLessThanOrEqual(required)
      expect(rate).toBe(required === 0 ? null : trained / required)
    }),
  )
})

const lists = [
  'units',
  'postings',
  'requirements',
  'waivers',
  'begun',
  'certificates',
  'revocations',
  'supersessions',
] as const

/** The world with every fact that fails a test left out. */
function only(
  world: CoverageFacts,
  keep: (fact: Recorded & { from?: string; on?: string; validFrom?: string }) => boolean,
) {
  return {
    ...world,
    ...Object.fromEntries(lists.map((name) => [name, world[name].filter(keep)])),
  }
}

test('what begins later never changes an earlier day', () => {
  fc.assert(
    fc.property(worlds, questions, (world, question) => {
      const begunBy = (fact: { from?: string; on?: string; validFrom?: string }) =>
        (fact.validFrom ?? fact.from ?? fact.on ?? '') <= question.day
      expect(coverageOn(only(world, begunBy), question)).toEqual(coverageOn(world, question))
    }),
  )
})

test('what is entered or retracted later never changes a day as it was known', () => {
  fc.assert(
    fc.property(worlds, questions, days, (world, question, at) => {
      const end = endOf(at)
      const asked = { ...question, knownBy: end }
      const kept = only(world, ({ recordedAt }) => recordedAt < end)
      const unretracted = {
        ...kept,
        ...Object.fromEntries(
          lists.map((name) => [
            name,
            kept[name].map((fact) =>
              fact.retractedAt && fact.retractedAt >= end ? { ...fact, retractedAt: null } : fact,
            ),
          ]),
        ),
      }
      expect(coverageOn(unretracted, { ...question, knownBy: null })).toEqual(coverageOn(world, asked))
    }),
  )
})

test('one more certificate that counts on the day never makes the rate smaller', () => {
  fc.assert(
    fc.property(worlds, questions, fc.constantFrom(...personIds), (world, question, personId) => {
      const asked = { ...question, knownBy: null }
      const more = certificationIds.map((certificationId) => ({
        ...certificate(personId, certificationId),
        validFrom: question.day,
        validUntil: null,
      }))
      const before = coverageOf(coverageOn(world, asked))
      const after = coverageOf(
        coverageOn({ ...world, certificates: [...world.certificates, ...more] }, asked),
      )
      expect(after.required).toBe(before.required)
      expect(after.trained).toBeGreaterThanOrEqual(before.trained)
      expect(after.trained).toBeLessThanOrEqual(before.trained + 1)
    }),
  )
})
