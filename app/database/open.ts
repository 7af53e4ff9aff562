import { realpath } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { binaries } from './binaries.ts'
import { clusterHome, clusterUser } from './cluster-home.ts'
import { initialise, start, stop, SUPERUSER, type Cluster } from './cluster.ts'
import { withProcessLock } from './process-lock.ts'

export type Database = {
  url: string
  embedded: boolean
  /** Whether no other process uses this database at this moment. */
  alone(): Promise<boolean>
  close(): Promise<void>
}

export type OpenOptions = {
  dataDir: string
  databaseUrl?: string | undefined
  /** Where the life of the database is told of, one line at a time. */
  log: (line: string) => void
  /** False only for throw-away databases of tests. */
  durable?: boolean
}

const DATABASE = 'donve'
/** Everybody who uses a database holds this lock shared; who can take it alone is alone. */
const IN_USE = 7_262_019

/**
 * The database of this installation: the user's own PostgreSQL when `databaseUrl` is given, else an embedded one in
 * `dataDir`, which is started, or found running (its application may have been killed), and which the last process
 * to leave stops.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const place = options.databaseUrl ? ownServer(options.databaseUrl) : await embedded(options)
  const presence = await place.enter()
  let current = presence
  let leaving = false
  let reviving = Promise.resolve()
  const revive = () => {
    if (leaving) return
    options.log('database lost, looking for it again')
    reviving = reenter(place, () => leaving).then((again) => {
      if (!again) return
      current = again
      watch(current, revive)
    })
  }
  watch(current, revive)
  return {
    url: presence.url,
    embedded: !options.databaseUrl,
    alone: () => alone(current),
    close: async () => {
      leaving = true
      // Else one that is being started again just now would be left running.
      await reviving
      await place.leave(current)
    },
  }
}

/** Where a database is, and how one comes to it and goes. */
type Place = { enter: () => Promise<Presence>; leave: (presence: Presence) => Promise<void> }

async function embedded({ dataDir, durable = true }: OpenOptions): Promise<Place> {
  const user = await clusterUser(dataDir)
  const home = await clusterHome(dataDir, user)
  const cluster = { home, binaries: await binaries(user, home.folder), user, durable }
  const lock = `database:${await realpath(dataDir)}`
  return {
    enter: () => withProcessLock(lock, () => enter(cluster)),
    leave: (presence) => withProcessLock(lock, () => leave(cluster, presence)),
  }
}

function ownServer(url: string): Place {
  return {
    enter: async () => ({ url, client: await present(await connectWithin(url, 15_000)) }),
    leave: ({ client }) => client.end().catch(() => undefined),
  }
}

type Presence = { url: string; client: pg.Client }

/** Makes sure that the cluster runs and holds it in use through a connection of its own. */
async function enter(cluster: Cluster): Promise<Presence> {
  await initialise(cluster)
  const port = await start(cluster)
  const address = `postgresql://${SUPERUSER}:${cluster.home.password}@127.0.0.1:${port}`
  const admin = await connectWithin(`${address}/postgres`, 60_000)
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
  if (rowCount === 0) await admin.query(`CREATE DATABASE ${DATABASE}`)
  return { url: `${address}/${DATABASE}`, client: await present(admin) }
}

async function present(client: pg.Client): Promise<pg.Client> {
  await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE])
  return client
}

async function alone({ client }: Presence): Promise<boolean> {
  const { rows } = await client.query<{ alone: boolean }>(
    'SELECT pg_try_advisory_lock($1) AND pg_advisory_unlock($1) AS alone',
    [IN_USE],
  )
  return rows[0]?.alone === true
}

async function leave(cluster: Cluster, presence: Presence): Promise<void> {
  const { client } = presence
  const last = await alone(presence).catch(() => false)
  await client.end().catch(() => undefined)
  if (last) await stop(cluster)
}

function watch(presence: Presence, lost: () => void): void {
  presence.client.once('end', lost)
  presence.client.on('error', () => undefined)
}

async function reenter(place: Place, stopped: () => boolean): Promise<Presence | null> {
  for (let wait = 100; !stopped(); wait = Math.min(wait * 2, 5_000)) {
    await pause(wait)
    if (stopped()) return null
    const presence = await place.enter().catch(() => null)
    if (presence) return presence
  }
  return null
}

/** Connects, trying again while the server is still starting; the last error when it never answers. */
export async function connectWithin(url: string, ms: number): Promise<pg.Client> {
  const deadline = Date.now() + ms
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (Date.now() > deadline || isFinal(error)) throw error
      await pause(200)
    }
  }
}

/** A wrong password or an unknown database does not get better by waiting. */
function isFinal(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return ['28P01', '28000', '3D000', 'ENOTFOUND'].includes(code)
}
