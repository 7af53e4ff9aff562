import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { requiredPeople, type CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { asKnown, type CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import { addDays, day, endOf, type Day } from '../../../app/domain/day.ts'
import { contains } from '../../../app/domain/period.ts'
import { isTrained, isValid } from '../../../app/domain/requirements/standing.ts'
import { trainedSpans, type OnDay } from '../../../app/persistence/coverage/trained-spans.ts'
import { certificationIds, days, unitIds, worlds } from '../../domain/coverage/worlds.ts'
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

const NEVER = day('2999-12-31')

/** Since when and until when each trained person is, person by person. */
function spans(all: CoverageFacts, question: CoverageQuestion) {
  const facts = asKnown(all, question.knownBy)
  const ended = (list: { certificateId: string; on: Day }[], id: string) =>
    list
      .filter(({ certificateId }) => certificateId === id)
      .map(({ on }) => on)
      .sort()[0] ?? null
  return requiredPeople(all, question).flatMap(({ personId, group, standings }) => {
    if (group === 'waived' || !isTrained(group)) return []
    const held = [...standings].flatMap(([certificationId, { kind }]) => {
      const own = facts.certificates.filter(
        (one) =>
          one.personId === personId &&
          one.certificationId === certificationId &&
          isValid(
            {
              ...one,
              revokedOn: ended(facts.revocations, one.id),
              supersededOn: ended(facts.supersessions, one.id),
            },
            question.day,
          ),
      )
      if (kind === 'waived' || own.length === 0) return []
      const since =
        own
          .map(({ validFrom }) => validFrom)
          .sort()
          .at(-1) ?? NEVER
      return [
        {
          since,
          until:
            own
              .map(({ validUntil }) => validUntil ?? NEVER)
              .sort()
              .at(-1) ?? NEVER,
        },
      ]
    })
    const since =
      held
        .map((one) => one.since)
        .sort()
        .at(-1) ?? NEVER
    const until = held.map((one) => one.until).sort()[0] ?? NEVER
    const stays = facts.postings.some((one) => one.personId === personId && contains(one, until))
    return [{ since, until, stays }]
  })
}

const counted = (list: readonly Day[]) => {
  const counts = new Map<Day, number>()
  for (const at of list) counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}
const asMap = (list: readonly OnDay[]) => new Map(list.map(({ day: at, people }) => [at, people]))

test('since when people are trained and until when is what the rule says', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(questions, { minLength: 6, maxLength: 6 }), async (facts, asked) => {
      await saveWorld(db, facts)
      try {
        for (const question of asked) {
          const [after, before] = [addDays(question.day, -200), addDays(question.day, 200)]
          const found = await trainedSpans(db, question, { after, before })
          const ruled = spans(facts, question)
          expect(asMap(found.since)).toEqual(
            counted(ruled.map(({ since }) => since).filter((at) => at > after)),
          )
          const lapsing = ruled.filter(({ until, stays }) => stays && until <= before)
          expect(asMap(found.until)).toEqual(counted(lapsing.map(({ until }) => until)))
        }
      } finally {
        await clearWorld(db)
      }
    }),
    { numRuns: 40 },
  )
})
