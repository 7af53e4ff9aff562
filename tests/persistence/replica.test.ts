import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ReplicaState } from '../../app/domain/installation/replica.ts'
import { connect, disconnect, rows, type Db } from '../../app/persistence/client.ts'
import { Prisma } from '../../app/persistence/generated/client.ts'
import { openReplica, type Replica } from '../../app/persistence/replica.ts'
import { freePort } from '../../scripts/chaos/site.mjs'
import { startStandby } from '../../scripts/chaos/standby.mjs'
import { startTestCluster } from '../database/cluster.ts'

const cluster = await startTestCluster()
const primaryUrl = cluster.url('postgres')
const parent = await mkdtemp(join(tmpdir(), 'don-ve-standby-'))
await chmod(parent, 0o711)
const standby = await startStandby({
  url: primaryUrl,
  folder: join(parent, 'data'),
  port: await freePort(),
})
const primary = connect(primaryUrl, 5)

afterAll(async () => {
  await disconnect(primary)
  await standby.remove()
  await rm(parent, { recursive: true, force: true })
  await cluster.stop()
})

let replica: Replica
let changes: ReplicaState['is'][]
let failures: unknown[]

const opened = (url: string) =>
  openReplica(primary, url, {
    changed: ({ is }) => changes.push(is),
    failed: (error) => failures.push(error),
  })

beforeEach(() => {
  ;[changes, failures] = [[], []]
  replica = opened(standby.url)
})
afterEach(() => replica.close())

/** Which of the two answers, by the driver and by Prisma's client, which see errors in different shapes. */
const following = async (db: Db): Promise<boolean> => {
  const [row] = await db.$queryRaw<{ yes: boolean }[]>`SELECT pg_is_in_recovery() AS yes`
  return row?.yes === true
}

it('reads from the replica', async () => {
  expect(await replica.read(following)).toBe(true)
  expect(changes).toEqual(['good'])
  expect(await replica.state()).toEqual({ is: 'good', seconds: 0 })
})

it('has there what was committed on the primary', async () => {
  await primary.$executeRaw`CREATE TABLE told AS SELECT 1 AS one`
  await vi.waitFor(
    () => expect(replica.read((db) => db.$queryRaw`SELECT one FROM told`)).resolves.toEqual([{ one: 1 }]),
    { timeout: 10_000 },
  )
})

it.each([
  ['that writes', async (db: Db) => db.$executeRaw`CREATE TABLE IF NOT EXISTS written (one int)`],
  ['that the replica cancels', async (db: Db) => onlyThere(db, `SELECT pg_cancel_backend(pg_backend_pid())`)],
  [
    'whose connection it breaks',
    async (db: Db) => onlyThere(db, `SELECT pg_terminate_backend(pg_backend_pid())`),
  ],
])('does a read %s once more, on the primary', async (_what, work) => {
  const done = await replica.read(async (db) => {
    await work(db)
    return following(db)
  })
  expect({ done, failures: failures.length }).toEqual({ done: false, failures: 1 })
  expect(await replica.read(following)).toBe(true)
})

async function onlyThere(db: Db, statement: string): Promise<void> {
  if (await following(db)) await rows(db, Prisma.raw(statement))
}

it('does a read once more that stood in the way of what the primary wrote', async () => {
  await primary.$executeRaw`CREATE TABLE held AS SELECT 1 AS one`
  const there = connect(standby.url, 1)
  await there.$executeRaw`ALTER SYSTEM SET max_standby_streaming_delay = 0`
  await there.$queryRaw`SELECT pg_reload_conf()`
  await vi.waitFor(() => there.$queryRaw`SELECT one FROM held`, { timeout: 10_000 })
  const reading = replica.read(
    (db) => db.$queryRaw`
      SELECT count(*)::int AS lines, pg_is_in_recovery() AS there FROM held
      WHERE (CASE WHEN pg_is_in_recovery() THEN pg_sleep(30) END)::text IS DISTINCT FROM 'never'`,
  )
  const asleep = async () =>
    expect(await there.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`).toHaveLength(1)
  await vi.waitFor(asleep, { timeout: 10_000 })
  await primary.$executeRaw`TRUNCATE held`
  expect(await reading).toEqual([{ lines: 0, there: false }])
  expect(String(failures[0])).toContain('conflict with recovery')
  await disconnect(there)
})

it('passes on what is thrown as an answer, and what is wrong on both', async () => {
  const answer = new Response(null, { status: 404 })
  const throwing = () => {
    throw answer
  }
  await expect(replica.read(throwing)).rejects.toBe(answer)
  expect(failures).toEqual([])
  await expect(replica.read((db) => db.$queryRaw`SELECT nonsense`)).rejects.toThrow(/nonsense/u)
  expect(failures).toHaveLength(1)
})

it('goes on while the replica is away, and goes back to it by itself', async () => {
  expect(await replica.read(following)).toBe(true)
  await standby.stop()
  expect(await replica.read(following)).toBe(false)
  expect(await replica.read(following)).toBe(false)
  expect({ changes, failures: failures.length }).toEqual({ changes: ['good', 'unreachable'], failures: 1 })
  await standby.start()
  await vi.waitFor(() => expect(replica.read(following)).resolves.toBe(true), { timeout: 20_000 })
  expect(changes).toEqual(['good', 'unreachable', 'good'])
})

it('does not take a primary for a replica', async () => {
  const wrong = opened(primaryUrl)
  expect(await wrong.read(following)).toBe(false)
  expect(changes).toEqual(['foreign'])
  await wrong.close()
})
