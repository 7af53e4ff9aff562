import { realpath } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { binaries } from './binaries.ts'
import { clusterHome } from './cluster-home.ts'
import { initialise, start, stop, SUPERUSER, type Cluster } from './cluster.ts'
import { withProcessLock } from './process-lock.ts'
import { unprivilegedUser } from './unprivileged.ts'

export type Database = { url: string; embedded: boolean; close(): Promise<void> }

export type OpenOptions = {
  dataDir: string
  databaseUrl?: string | undefined
  /** Where the life of the database is told of, one line at a time. */
  log: (line: string) => void
  /** False only for throw-away databases of tests. */
  durable?: boolean
}

const DATABASE = 'donve'
/** Everybody who uses the embedded cluster holds this lock shared; who can take it alone is the last. */
const IN_USE = 7_262_019

/**
 * The database of this installation: the user's own PostgreSQL when `databaseUrl` is given, else an embedded one in
 * `dataDir`, which is started, or found running (its application may have been killed), and which the last process
 * to leave stops.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl) return openExternal(options.databaseUrl)
  const user = unprivilegedUser()
  const home = await clusterHome(options.dataDir, user)
  const cluster = { home, binaries: await binaries(user), user, durable: options.durable ?? true }
  const lock = `database:${await realpath(options.dataDir)}`
  const presence = await withProcessLock(lock, () => enter(cluster))
  let current = presence
  let leaving = false
  const revive = () => {
    if (leaving) return
    options.log('database lost, starting it again')
    void reenter(cluster, lock, () => leaving).then((again) => {
      if (!again) return
      current = again
      watch(current, revive)
    })
  }
  watch(current, revive)
  const close = async () => {
    leaving = true
    await withProcessLock(lock, () => leave(cluster, current))
  }
  return { url: presence.url, embedded: true, close }
}

async function openExternal(url: string): Promise<Database> {
  const client = await connectWithin(url, 15_000)
  await client.end()
  return { url, embedded: false, close: () => Promise.resolve() }
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
  await admin.query('SELECT pg_advisory_lock_shared($1)', [IN_USE])
  return { url: `${address}/${DATABASE}`, client: admin }
}

async function leave(cluster: Cluster, { client }: Presence): Promise<void> {
  const last = await client
    .query('SELECT pg_advisory_unlock_shared($1)', [IN_USE])
    .then(() => client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [IN_USE]))
    .then(
      ({ rows }) => rows[0]?.last === true,
      () => false,
    )
  await client.end().catch(() => undefined)
  if (last) await stop(cluster)
}

function watch(presence: Presence, lost: () => void): void {
  presence.client.once('end', lost)
  presence.client.on('error', () => undefined)
}

async function reenter(cluster: Cluster, lock: string, stopped: () => boolean): Promise<Presence | null> {
  for (let wait = 100; !stopped(); wait = Math.min(wait * 2, 5_000)) {
    await pause(wait)
    const presence = await withProcessLock(lock, () => enter(cluster)).catch(() => null)
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
