import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { coverageOn, requiredPeople, type CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { tally, type Tally } from '../../../app/domain/coverage/counts.ts'
import { obligationOf } from '../../../app/domain/coverage/obligation.ts'
import { factsOf } from '../../../app/domain/coverage/person-facts.ts'
import { contains } from '../../../app/domain/period.ts'
import { asKnown, type CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import { addDays, dayOf, endOf, parseDay, type Day } from '../../../app/domain/day.ts'
import { communeKinds } from '../../../app/domain/units/unit-kind.ts'
import { standing } from '../../../app/domain/requirements/standing.ts'
import { ownStandings, requiredRows } from '../../../app/persistence/coverage/people.ts'
import { tallies } from '../../../app/persistence/coverage/tallies.ts'
import {
  certificationIds,
  days,
  dutyIds,
  newcomers,
  personIds,
  shape,
  unitIds,
  worlds,
} from '../../domain/coverage/worlds.ts'
import { freshDatabase } from '../../support/database.ts'
import { clearWorld, layGround, saveWorld } from './save-world.ts'

const { db } = await freshDatabase()

beforeAll(() => layGround(db))

/** Every second time: a question that is narrowed in all ways at once finds nobody. */
const sometimes = <T>(narrowing: fc.Arbitrary<T>) => fc.option(narrowing, { freq: 2 })

const questions: fc.Arbitrary<CoverageQuestion> = fc
  .record({
    unitId: sometimes(fc.constantFrom(...unitIds)),
    day: days,
    certificationId: sometimes(fc.constantFrom(...certificationIds)),
    knownBy: sometimes(days.map(endOf)),
    dutyIds: sometimes(fc.subarray(dutyIds, { minLength: 1 })),
    kinds: sometimes(fc.subarray([...communeKinds], { minLength: 1 })),
    boundariesOf: sometimes(days),
  })
  .map(({ dutyIds: duties, kinds, boundariesOf, ...question }) => ({
    ...question,
    ...(duties ? { dutyIds: duties } : {}),
    ...(kinds ? { kinds } : {}),
    ...(boundariesOf ? { boundariesOf } : {}),
  }))

const provinceIds = new Set<string>(
  shape.filter(({ kind }) => kind === 'province').map(({ unitId }) => unitId),
)

/** A quick run tries some worlds and days; `WORLDS=1000` as many, each on every day around every event. */
const asked = Number(process.env['WORLDS'] ?? 0)
const [runs, mostDays] = asked > 0 ? [asked, Infinity] : [25, 12]
const mostTime = asked > 0 ? 7_200_000 : 120_000

/** The days on which something begins, ends, is entered or withdrawn, and the day before each of them. */
function daysAround(facts: CoverageFacts): Day[] {
  const found = new Set<Day>()
  const dates = (value: unknown): void => {
    if (value instanceof Date) found.add(dayOf(value))
    else if (typeof value === 'string') {
      const at = parseDay(value)
      if (at) found.add(at)
    } else if (value !== null && typeof value === 'object')
      for (const part of Object.values(value)) dates(part)
  }
  dates(facts)
  return [...found].flatMap((at) => [addDays(at, -1), at]).sort()
}

/** Evenly out of all of them. */
const some = <T>(list: readonly T[], most: number) =>
  list.filter(
    (_, index) =>
      most >= list.length ||
      Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
  )

/** Units right below another one (null: the highest) on the map that a question looks at. */
function childrenOf(
  facts: CoverageFacts,
  { unitId, day, knownBy, boundariesOf = day }: CoverageQuestion,
): string[] {
  const at = boundariesOf > day ? boundariesOf : day
  const units = asKnown(facts, knownBy).units.filter((unit) => contains(unit, at))
  return units.filter((unit) => unit.parentId === unitId).map((unit) => unit.unitId)
}

type Parts = {
  parts: Map<string, Tally>
  keys: readonly string[]
  narrowed: (key: string) => CoverageQuestion
}

/** Each part is the number that its own question has, and there are no others. */
function expectParts(facts: CoverageFacts, { parts, keys, narrowed }: Parts): void {
  for (const key of keys) expect(parts.get(key) ?? tally([]), key).toEqual(coverageOn(facts, narrowed(key)))
  expect(keys).toEqual(expect.arrayContaining([...parts.keys()]))
}

/** Checks the nation, each province and each unit below these against the rule. */
async function expectSameLevels(facts: CoverageFacts, question: CoverageQuestion): Promise<void> {
  const narrowed = (unitId: string) => ({ ...question, unitId })
  const provinces = await tallies(db, question, 'child')
  expect(provinces.whole).toEqual(coverageOn(facts, question))
  expectParts(facts, { parts: provinces.parts, keys: childrenOf(facts, question), narrowed })
  const { parts } = await tallies(db, question, 'commune')
  // Of a province these are the people of its own office, whom no other question asks for.
  for (const [unitId, counts] of parts)
    if (!provinceIds.has(unitId)) expect(counts).toEqual(coverageOn(facts, narrowed(unitId)))
}

/** Checks a unit, every unit right below it, every duty and every certification against the rule. */
async function expectSame(facts: CoverageFacts, question: CoverageQuestion): Promise<void> {
  const below = await tallies(db, question, 'child')
  expect(below.whole).toEqual(coverageOn(facts, question))
  const narrowed = (unitId: string) => ({ ...question, unitId })
  expectParts(facts, { parts: below.parts, keys: childrenOf(facts, question), narrowed })
  const duties = await tallies(db, question, 'duty')
  const byDuty = (key: string) => ({ ...question, dutyIds: [key] })
  expectParts(facts, { parts: duties.parts, keys: question.dutyIds ?? dutyIds, narrowed: byDuty })
  const certifications = await tallies(db, question, 'certification')
  const keys = question.certificationId ? [question.certificationId] : certificationIds
  const byCertification = (certificationId: string) => ({ ...question, certificationId })
  expectParts(facts, { parts: certifications.parts, keys, narrowed: byCertification })
}

test(
  'what the database counts is what the rule says: the nation, each province and commune, by duty and certification, around every event',
  { timeout: mostTime },
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, questions, async (facts, narrowed) => {
        try {
          await saveWorld(db, facts)
          for (const day of some(daysAround(facts), mostDays)) {
            await expectSameLevels(facts, { ...narrowed, day, unitId: null })
            await expectSame(facts, { ...narrowed, day })
          }
        } finally {
          await clearWorld(db)
        }
      }),
      { numRuns: runs },
    )
  },
)

test(
  'whoever comes back has the time of grace again; whoever goes on in post has not',
  async () => {
    await fc.assert(
      fc.asyncProperty(newcomers, sometimes(days.map(endOf)), async (facts, knownBy) => {
        try {
          await saveWorld(db, facts)
          for (const day of some(daysAround(facts), mostDays))
            await expectSameLevels(facts, { unitId: null, day, certificationId: null, knownBy })
        } finally {
          await clearWorld(db)
        }
      }),
      { numRuns: Math.max(runs, 40) },
    )
  },
  mostTime,
)

test(
  'the people behind a number are those that it counts, standing where the rule says',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, questions, async (facts, question) => {
        try {
          await saveWorld(db, facts)
          const rows = await requiredRows(db, question)
          const listed = rows.map(({ personId, certification, facts: own, terms }) => [
            ...[personId, certification, standing(own, terms, question.day)],
          ])
          const ruled = requiredPeople(facts, question).flatMap(({ personId, standings }) =>
            [...standings].map(([certificationId, stood]) => [personId, certificationId, stood]),
          )
          expect(new Set(listed.map((row) => JSON.stringify(row)))).toEqual(
            new Set(ruled.map((row) => JSON.stringify(row))),
          )
        } finally {
          await clearWorld(db)
        }
      }),
      { numRuns: 60 },
    )
  },
)

test(
  'one’s own standing is that of the rule, from postings wherever they are',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, days, async (all, day) => {
        try {
          await saveWorld(db, all)
          const facts = asKnown(all, null)
          for (const personId of personIds) {
            const postings = facts.postings.filter((one) => one.personId === personId && contains(one, day))
            const ruled = facts.certifications.flatMap(({ id, terms }) => {
              const obligation = obligationOf(facts, postings, id, day)
              return obligation
                ? [
                    {
                      certification: id,
                      standing: standing(factsOf(facts, personId, id, obligation), terms, day),
                    },
                  ]
                : []
            })
            const own = await ownStandings(personId, db, day)
            expect(own?.standings ?? []).toEqual(ruled)
          }
        } finally {
          await clearWorld(db)
        }
      }),
      { numRuns: 40 },
    )
  },
)
