import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { coverageOn, requiredPeople, type CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { tally } from '../../../app/domain/coverage/counts.ts'
import { subtreeOn } from '../../../app/domain/coverage/subtree.ts'
import { obligationOf } from '../../../app/domain/coverage/obligation.ts'
import { factsOf } from '../../../app/domain/coverage/person-facts.ts'
import { contains } from '../../../app/domain/period.ts'
import { asKnown, type CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import { endOf } from '../../../app/domain/day.ts'
import { standing } from '../../../app/domain/requirements/standing.ts'
import { ownStandings, requiredRows } from '../../../app/persistence/coverage/people.ts'
import { tallies } from '../../../app/persistence/coverage/tallies.ts'
import { certificationIds, days, personIds, unitIds, worlds } from '../../domain/coverage/worlds.ts'
import { freshDatabase } from '../../support/database.ts'
import { clearWorld, layGround, saveWorld } from './save-world.ts'

const { db } = await freshDatabase()

beforeAll(() => layGround(db))

const questions: fc.Arbitrary<CoverageQuestion> = fc.record({
  unitId: fc.constantFrom(...unitIds),
  day: days,
  certificationId: fc.option(fc.constantFrom(...certificationIds)),
  knownBy: fc.option(days.map(endOf)),
})

/** Units right below another one on a day. */
function childrenOf(facts: CoverageFacts, { unitId, day, knownBy }: CoverageQuestion): string[] {
  const { units } = asKnown(facts, knownBy)
  const below = units.filter(
    (unit) => unit.parentId === unitId && subtreeOn(units, unitId, day).has(unit.unitId),
  )
  return [...new Set(below.map((unit) => unit.unitId))]
}

test(
  'what the database counts is what the rule says, for the unit and each unit below',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.array(questions, { minLength: 4, maxLength: 4 }), async (facts, asked) => {
        await saveWorld(db, facts)
        try {
          for (const question of asked) {
            const found = await tallies(db, question, true)
            expect(found.get(question.unitId) ?? tally([])).toEqual(coverageOn(facts, question))
            for (const unitId of childrenOf(facts, question))
              expect(found.get(unitId) ?? tally([])).toEqual(coverageOn(facts, { ...question, unitId }))
          }
        } finally {
          await clearWorld(db)
        }
      }),
      { numRuns: 60 },
    )
  },
)

test(
  'the people behind a number are those that it counts, standing where the rule says',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, questions, async (facts, question) => {
        await saveWorld(db, facts)
        try {
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
