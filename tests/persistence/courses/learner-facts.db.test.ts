import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Reader, Tx } from '../../../app/persistence/client.ts'
import { learnPage } from '../../../app/persistence/courses/learn-page.ts'
import { learnerFacts } from '../../../app/persistence/courses/learner-facts.ts'
import { lessonPage } from '../../../app/persistence/courses/lesson-page.ts'
import { outlineOf } from '../../../app/persistence/courses/outlines.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { valueKey } from '../../../app/http/value-key.ts'
import { course } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'
import { othersWrites, ownWrites } from './learner-writes.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const people = [cast.huong, cast.hung, cast.mai]

beforeAll(() => settle(db))

async function factsOf(personId: string): Promise<string> {
  const found = await db.$queryRaw<{ facts: string }[]>`
    SELECT ${learnerFacts} AS facts FROM person p WHERE p.id = ${personId}::uuid`
  return found[0]?.facts ?? ''
}

/** All that the pages of a learner show of the database. */
async function shown(personId: string, reader: Reader = db): Promise<string | null> {
  const answers: unknown[] = [await learnPage(personId, reader, world.now())]
  answers.push(await outlineOf(personId, reader, course.slug))
  for (const { key } of Object.values(course.lessons))
    answers.push(await lessonPage(personId, reader, course.slug, key))
  return valueKey(answers)
}

/** Published with a version, and never changed. */
const published = ['lesson']

/** How often each table was looked into over the connection of a transaction. */
async function looks(tx: Tx): Promise<Map<string, number>> {
  const counted = await tx.$queryRaw<{ name: string; looks: number }[]>`
    SELECT relname::text AS name, (coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int AS looks
    FROM pg_stat_xact_user_tables`
  return new Map(counted.map(({ name, looks: times }) => [name, times]))
}

test('pages of learning read no table that the facts leave out', async () => {
  await ownWrites['earns a certificate']?.(world.as(actorOf(cast.huong)))
  const read = await inTransaction(db, async (tx) => {
    const before = await looks(tx)
    await shown(cast.huong.id, tx)
    const after = await looks(tx)
    return [...after].flatMap(([name, times]) => (times > (before.get(name) ?? 0) ? [name] : []))
  })
  const covered = [...learnerFacts.sql.matchAll(/(?:FROM|JOIN) (\w+)/gu)].map(([, table]) => table)
  for (const table of ['lesson_progress', 'requirement', 'scenario_run', 'certificate'])
    expect(read).toContain(table)
  expect(read.filter((name) => ![...covered, ...published, 'person'].includes(name))).toEqual([])
})

const person = fc.constantFrom(...people)
const ownWrite = fc.constantFrom(...Object.keys(ownWrites))
const write = fc.oneof(ownWrite, fc.constantFrom(...Object.keys(othersWrites)))
const writes = fc.array(fc.record({ write, who: person }), { minLength: 1, maxLength: 12 })

test(
  'whatever is written: while the facts are the same, so is everything that is shown',
  { timeout: 120_000 },
  async () => {
    const shownWith = new Map<string, string | null>()
    const look = async () => {
      for (const { id } of people) {
        const facts = `${id} ${await factsOf(id)}`
        const now = await shown(id)
        expect(now).not.toBeNull()
        if (shownWith.has(facts)) expect(now).toBe(shownWith.get(facts))
        shownWith.set(facts, now)
      }
    }
    await look()
    await fc.assert(
      fc.asyncProperty(writes, async (made) => {
        for (const { write: name, who } of made) {
          await ownWrites[name]?.(world.as(actorOf(who)))
          await othersWrites[name]?.(db, who.id)
          await look()
        }
      }),
      { numRuns: 25 },
    )
  },
)

test('what others learn changes nothing for anybody else', async () => {
  const before = await factsOf(cast.hung.id)
  for (const own of Object.values(ownWrites)) await own(world.as(actorOf(cast.mai)))
  expect(await factsOf(cast.hung.id)).toBe(before)
})
