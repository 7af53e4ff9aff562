import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requiredPeople, type CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import type { ExplainedFacts } from '../../../app/domain/coverage/explained-facts.ts'
import { explain } from '../../../app/domain/coverage/explanation.ts'
import { asKnown, type CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import { markedFacts } from '../../../app/domain/coverage/marked-facts.ts'
import { subtreeOn } from '../../../app/domain/coverage/subtree.ts'
import { contains } from '../../../app/domain/period.ts'
import { addDays, day, endOf, startOf, type Day } from '../../../app/domain/day.ts'
import { certificationIds, days, dutyIds, personIds, termsOf, unitIds, worlds } from './worlds.ts'

const plain = fc.record({
  unitId: fc.option(fc.constantFrom(...unitIds)),
  day: days,
  certificationId: fc.option(fc.constantFrom(...certificationIds)),
  knownBy: fc.option(days.map(endOf)),
})
const questions: fc.Arbitrary<CoverageQuestion> = fc
  .tuple(plain, fc.option(fc.constantFrom(...dutyIds)), fc.option(days))
  .map(([asked, duty, boundariesOf]) => ({
    ...{ ...asked, ...(duty ? { dutyIds: [duty] } : {}), ...(boundariesOf ? { boundariesOf } : {}) },
  }))

const explained = (facts: CoverageFacts): ExplainedFacts => ({
  ...facts,
  requirements: facts.requirements.map((one, index) => ({ ...one, id: String(index) })),
  became: facts.successions,
})

test('who is counted, in which group and why, is what the rule of coverage says; nobody else is', () => {
  fc.assert(
    fc.property(worlds, questions, (world, question) => {
      const facts = explained(world)
      const required = new Map(requiredPeople(world, question).map((one) => [one.personId, one]))
      for (const personId of personIds) {
        const why = explain(facts, question, personId)
        const ruled = required.get(personId)
        expect(why.counted).toBe(ruled !== undefined)
        if (!why.counted || !ruled) continue
        expect(why.group).toBe(ruled.group)
        expect(new Map(why.required.map((one) => [one.certificationId, one.standing]))).toEqual(
          ruled.standings,
        )
        for (const { requirementIds } of why.required) expect(requirementIds).not.toEqual([])
      }
    }),
    { numRuns: 400 },
  )
})

test('the reason why somebody is not counted is true of the day', () => {
  fc.assert(
    fc.property(worlds, plain, fc.constantFrom(...personIds), (world, question, personId) => {
      const why = explain(explained(world), question, personId)
      if (why.counted) return
      const { units, postings } = asKnown(world, question.knownBy)
      const here = subtreeOn(units, question.unitId, question.day)
      const now = postings.filter((one) => one.personId === personId && contains(one, question.day))
      const posted = now.some(({ unitId }) => here.has(unitId))
      expect(why.why === 'no-requirement').toBe(posted)
      if (why.why === 'ended' || why.why === 'to-come')
        expect(contains(why.posting, question.day)).toBe(false)
      if (why.why === 'ended') expect((why.posting.to ?? '9') <= question.day).toBe(true)
      if (why.why === 'to-come') expect(why.posting.from > question.day).toBe(true)
      if (why.why === 'not-posted') expect(now).toEqual([])
      if (why.why === 'elsewhere') expect(now).toMatchObject(why.elsewhere)
    }),
    { numRuns: 400 },
  )
})

test('where no fact is late and none corrected, the number is the one that was known when the day ended', () => {
  fc.assert(
    fc.property(worlds, questions, fc.constantFrom(...personIds), (world, asked, personId) => {
      const question = { ...asked, knownBy: null }
      const facts = { ...explained(world), begun: [] }
      const marked = Object.values(markedFacts(facts, question, personId)).flat()
      if (marked.some(({ mark }) => mark !== null)) return
      const summary = (why: ReturnType<typeof explain>) => [
        why.counted,
        why.counted && why.group === 'waived',
      ]
      const then = explain(facts, { ...question, knownBy: endOf(question.day) }, personId)
      expect(summary(explain(facts, question, personId))).toEqual(summary(then))
    }),
    { numRuns: 400 },
  )
})

const [province, commune, neighbour] = unitIds as [string, string, string]
const [huong] = personIds as [string]
const [culture, police] = dutyIds as [string, string]
const [basic] = certificationIds as [string]
const entered = { recordedAt: startOf(day('2025-07-01')), retractedAt: null }
const since = (from: string, to: string | null = null) => ({
  ...{ from: day(from), to: to === null ? null : day(to) },
  ...entered,
})
const facts: ExplainedFacts = {
  certifications: [{ id: basic, terms: termsOf(60, 3), replaced: [] }],
  units: [province, commune, neighbour].map((unitId) => ({
    ...{ unitId, parentId: unitId === province ? null : province, kind: 'commune' as const },
    ...since('2025-07-01'),
  })),
  postings: [{ personId: huong, unitId: commune, dutyId: culture, ...since('2025-07-01') }],
  requirements: [
    { id: 'r', certificationId: basic, unitId: province, dutyIds: [culture], ...since('2025-10-01') },
  ],
  ...{
    waivers: [],
    begun: [],
    certificates: [],
    revocations: [],
    supersessions: [],
    became: [],
    successions: [],
  },
}
const asked = (on: Day, unitId = commune): CoverageQuestion => ({
  ...{ unitId, day: on, certificationId: null, knownBy: null },
})
const at = day('2026-05-01')
const moved = (unitId: string, from: string, to: string | null = null, dutyId = culture) => ({
  ...{ personId: huong, unitId, dutyId },
  ...since(from, to),
})

test('each reason for not being counted has its facts', () => {
  const with_ = (postings: ExplainedFacts['postings']) => ({ ...facts, postings })
  expect(explain(facts, asked(at), huong)).toMatchObject({
    counted: true,
    required: [{ requirementIds: ['r'] }],
  })
  expect(explain(with_([moved(commune, '2025-07-01', null, police)]), asked(at), huong)).toMatchObject({
    ...{ counted: false, why: 'no-requirement', here: [{ dutyId: police }] },
  })
  const gone = with_([moved(commune, '2025-07-01', '2026-04-01'), moved(neighbour, '2026-04-01')])
  expect(explain(gone, asked(at), huong)).toMatchObject({
    ...{ why: 'ended', posting: { to: '2026-04-01' }, elsewhere: [{ unitId: neighbour }] },
  })
  expect(explain(gone, asked(at, neighbour), huong).counted).toBe(true)
  expect(explain(with_([moved(commune, '2026-06-01')]), asked(at), huong)).toMatchObject({ why: 'to-come' })
  expect(explain(with_([moved(neighbour, '2025-07-01')]), asked(at), huong)).toMatchObject({
    why: 'elsewhere',
  })
  expect(explain(with_([]), asked(at), huong)).toEqual({ counted: false, why: 'not-posted' })
})

test('whom a reorganisation moved to another unit is told from who left, also where the old unit became this one in part', () => {
  const old = 'old'
  const on = day('2026-03-01')
  const world: ExplainedFacts = {
    ...facts,
    units: [...facts.units, { unitId: old, parentId: province, kind: 'commune', ...since('2025-07-01', on) }],
    postings: [moved(old, '2025-07-01', on), { ...moved(neighbour, on), continues: old }],
    became: [commune, neighbour].map((newUnitId) => ({ oldUnitId: old, newUnitId, ...entered })),
  }
  expect(explain(world, asked(at), huong)).toMatchObject({ why: 'moved', toUnitId: neighbour, on })
  expect(explain(world, asked(addDays(on, -1), old), huong).counted).toBe(true)
})

test('a posting entered late is marked, one whose end alone was entered late is not', () => {
  const late = { ...entered, recordedAt: endOf(at) }
  const world = { ...facts, postings: [{ ...moved(commune, '2026-04-01'), ...late }] }
  expect(markedFacts(world, asked(at), huong).postings).toMatchObject([{ mark: 'late' }])
  const ended = [
    { ...moved(commune, '2025-07-01'), retractedAt: late.recordedAt },
    { ...moved(commune, '2025-07-01', addDays(at, 9)), ...late },
  ]
  expect(markedFacts({ ...facts, postings: ended }, asked(at), huong).postings).toMatchObject([
    { mark: null },
  ])
  const left = [ended[0], { ...moved(commune, '2025-07-01', at), ...late }] as ExplainedFacts['postings']
  const marks = markedFacts({ ...facts, postings: left }, asked(at), huong).postings.map(({ mark }) => mark)
  expect(marks).toEqual([null, 'corrected'])
})
