import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../app/domain/day.ts'
import { fold } from '../../../app/domain/language/fold.ts'
import { connect, disconnect, type Db, type Tx } from '../../../app/persistence/client.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { course } from '../../cast/course.ts'
import { recordedAt, settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db, url } = await freshDatabase()
/** Two servers beside each other, each with connections of its own. */
const servers = [connect(url, 20), connect(url, 20)]

beforeAll(() => settle(db))
afterAll(() => Promise.all(servers.map(disconnect)))

type Fate = 'issued' | 'fails' | 'loses its connection'
type Try = { personId: string; now: string; fate: Fate; seed: number }

/** Completes the course and issues, and ends as it was told. */
async function attempt({ personId, now, fate, seed }: Try): Promise<void> {
  const server = servers[seed % servers.length] ?? db
  const settings = { masterKey: new Uint8Array(32).fill(7) }
  const world = testWorld(server, { now, seed, settings })
  const on = dayOf(world.now())
  const { id: courseId, versionId } = course
  await inTransaction(server, async (tx) => {
    await complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
    expect(await issueIfEarned(world, tx, personId, courseId, on)).not.toBeNull()
    if (fate === 'fails') throw new Error('the power failed')
    if (fate === 'loses its connection') await cutOff(tx, db)
  })
}

/** Ends the connection of a transaction from another one, as when its server crashes, and waits until it is gone. */
async function cutOff(tx: Tx, from: Db): Promise<void> {
  const [own] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`
  await from.$queryRaw`SELECT pg_terminate_backend(${own?.pid ?? 0}::int, 5000)::text`
}

async function classOf(count: number): Promise<string[]> {
  const name = 'Lớp Tập Huấn'
  const ids = Array.from(
    { length: count },
    (_, at) => `00000000-0000-7000-9200-${String(at).padStart(12, '0')}`,
  )
  await db.person.createMany({
    data: ids.map((id, at) => ({
      ...{ id, staffCode: `SO-${at}`, createdAt: recordedAt, fullName: name, foldedName: fold(name) },
    })),
  })
  return ids
}

const fateOf = (at: number): Fate =>
  at % 5 === 1 ? 'fails' : at % 5 === 3 ? 'loses its connection' : 'issued'
const OLD_YEAR = '2033-12-31T23:59:59+07:00'
const NEW_YEAR = '2034-01-01T00:00:00+07:00'

async function ordinalsOf(year: number): Promise<number[]> {
  const rows = await db.certificate.findMany({ where: { year }, orderBy: { ordinal: 'asc' } })
  return rows.map(({ ordinal }) => ordinal)
}
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('fifty at once in the last second of a Hanoi year and twenty in the first, with failures and crashes among them', async () => {
  const people = await classOf(70)
  const tries = people.map((personId, at) => ({
    ...{ personId, fate: fateOf(at), seed: 1000 + at },
    now: at < 50 ? OLD_YEAR : NEW_YEAR,
  }))
  const outcomes = await Promise.allSettled(tries.map(attempt))
  const ended = outcomes.map(({ status }) => status === 'fulfilled')
  expect(ended).toEqual(tries.map(({ fate }) => fate === 'issued'))
  expect(await ordinalsOf(2033)).toEqual(upTo(30))
  expect(await ordinalsOf(2034)).toEqual(upTo(12))

  const unlucky = tries.filter(({ fate }) => fate !== 'issued')
  await Promise.all(
    unlucky.map((one) => attempt({ ...one, fate: 'issued', now: NEW_YEAR, seed: one.seed + 5000 })),
  )
  expect(await ordinalsOf(2033)).toEqual(upTo(30))
  expect(await ordinalsOf(2034)).toEqual(upTo(40))
  const counters = await db.certificateCounter.findMany({ orderBy: { year: 'asc' } })
  expect(counters.map(({ year, last }) => [year, last])).toEqual([
    [2033, 30],
    [2034, 40],
  ])
  const numbers = await db.certificate.findMany({ where: { year: 2034 }, orderBy: { ordinal: 'asc' } })
  expect(numbers[0]?.number).toBe('0001/2034/GCN-SNV')
  expect(numbers.at(-1)?.number).toBe('0040/2034/GCN-SNV')
}, 60_000)
