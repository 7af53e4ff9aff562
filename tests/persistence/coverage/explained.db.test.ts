import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { AROUND_DAYS, explain, type Explanation } from '../../../app/domain/coverage/explanation.ts'
import { addDays, endOf } from '../../../app/domain/day.ts'
import { isTrained } from '../../../app/domain/requirements/standing.ts'
import { explainedFacts } from '../../../app/persistence/coverage/explained-facts.ts'
import {
  numberSteps,
  unlistedKinds,
  unlistedPeople,
  type UnlistedKind,
} from '../../../app/persistence/coverage/explained-number.ts'
import { certificationIds, days, personIds, unitIds, worlds } from '../../domain/coverage/worlds.ts'
import { freshDatabase } from '../../support/database.ts'
import { clearWorld, layGround, saveWorld } from './save-world.ts'

const { db } = await freshDatabase()

beforeAll(() => layGround(db))

const questions: fc.Arbitrary<CoverageQuestion> = fc.record({
  unitId: fc.option(fc.constantFrom(...unitIds)),
  day: days,
  certificationId: fc.option(fc.constantFrom(...certificationIds)),
  knownBy: fc.option(days.map(endOf)),
})

/** In which list of people who are not in a number one is looked for. */
function unlistedIn(why: Explanation, day: CoverageQuestion['day']): UnlistedKind | null {
  if (why.counted) return null
  if (why.why === 'no-requirement') return why.why
  if (why.why === 'moved' || why.why === 'ended')
    return (why.posting.to ?? day) > addDays(day, -AROUND_DAYS) ? 'ended' : null
  if (why.why === 'to-come') return why.posting.from <= addDays(day, AROUND_DAYS) ? why.why : null
  return null
}

test(
  'the numbers of an explanation are those of the people whom it explains, from the facts as they are stored',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, questions, async (world, question) => {
        await saveWorld(db, world)
        try {
          const facts = await explainedFacts(db, personIds, question.unitId)
          const all = personIds.map((id) => ({ id, why: explain(facts, question, id) }))
          const steps = await numberSteps(db, question)
          const here = all.filter(({ why }) => why.counted || why.why === 'no-requirement')
          expect(steps.posted).toBe(here.length)
          const bound = all.flatMap(({ why }) =>
            why.counted ? [...new Set(why.required.flatMap(({ requirementIds }) => requirementIds))] : [],
          )
          const counted = Object.fromEntries(steps.requirements.map(({ id, people }) => [id, people]))
          const ruled = Object.fromEntries(bound.map((id) => [id, bound.filter((one) => one === id).length]))
          expect(counted).toEqual(ruled)
          for (const kind of unlistedKinds.filter((one) => one !== 'other-certificate')) {
            const found = await unlistedPeople(db, question, kind, { limit: 100, offset: 0 })
            const meant = all.filter(({ why }) => unlistedIn(why, question.day) === kind)
            expect(found.sort()).toEqual(meant.map(({ id }) => id).sort())
            expect(steps.unlisted[kind]).toBe(found.length)
          }
          for (const id of await unlistedPeople(db, question, 'other-certificate', { limit: 9, offset: 0 })) {
            const why = all.find((one) => one.id === id)?.why
            const kinds = why?.counted ? why.required.map(({ standing }) => standing.kind) : []
            expect(kinds.every((kind) => isTrained(kind))).toBe(false)
          }
        } finally {
          await clearWorld(db)
        }
      }),
      { numRuns: 80 },
    )
  },
)
