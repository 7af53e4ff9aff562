import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { masterKey } from '../../app/cli/master-key.ts'
import { openDatabase, type Database } from '../../app/database/open.ts'

const folders: string[] = []
const open: Database[] = []
const holders: ChildProcess[] = []

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  for (const database of open.splice(0)) await database.close()
  for (const folder of folders.splice(0)) {
    const elsewhere = await readFile(join(folder, 'postgres.location'), 'utf8').catch(() => '')
    if (elsewhere) await rm(elsewhere.trim(), { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
})

async function folder(mode = 0o711): Promise<string> {
  const made = await newFolder(mode)
  folders.push(made)
  return made
}

async function newFolder(mode: number): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'don-ve-life-'))
  await chmod(made, mode)
  return made
}

/** The folder of those who need no cluster of their own: making one takes longest of all. */
const common = await newFolder(0o711)
afterAll(() => rm(common, { recursive: true, force: true }))

async function enter(dataDir: string): Promise<Database> {
  const database = await openDatabase({ dataDir, log: () => undefined, durable: false })
  open.push(database)
  return database
}

async function leave(database: Database): Promise<void> {
  open.splice(open.indexOf(database), 1)
  await database.close()
}

/** Another process that uses the database of a folder. */
async function hold(
  dataDir: string,
): Promise<{ url: string; kill: () => Promise<void>; leave: () => Promise<void> }> {
  const script = join(import.meta.dirname, 'holder.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  holders.push(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', () => reject(new Error('the holder ended before it held')))
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const go = async () => {
    child.stdin.write('leave\n')
    await ended
  }
  return { url, kill, leave: go }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

const answers = (url: string) =>
  ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  )

describe('the embedded database', () => {
  it('keeps what was written from one start to the next, and stops when the last has left', async () => {
    const dataDir = common
    const first = await enter(dataDir)
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await leave(first)
    expect(await answers(first.url)).toBe(false)
    const second = await enter(dataDir)
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  it('speaks UTF-8, sorts Vietnamese, keeps checksums and listens on this machine only', async () => {
    const { url } = await enter(common)
    const [row] = await ask(
      url,
      `SELECT pg_encoding_to_char(encoding) AS encoding, current_setting('data_checksums') AS checksums,
              current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
              (SELECT string_agg(w, ' ' ORDER BY w COLLATE "vi-x-icu") FROM unnest(ARRAY['đa','dê','ăn','an','ba']) w) AS sorted
       FROM pg_database WHERE datname = current_database()`,
    )
    expect(row).toEqual({
      encoding: 'UTF8',
      checksums: 'on',
      listens: '127.0.0.1',
      sockets: '',
      sorted: 'an ăn ba dê đa',
    })
  })

  it('keeps its password where only its owner reads it', async () => {
    const dataDir = common
    const { url } = await enter(dataDir)
    expect((await stat(join(dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600)
    expect(await answers(url.replace(/:[^:@]+@/u, ':guess@'))).toBe(false)
  })

  it('is found running after its application was killed', async () => {
    const dataDir = common
    const killed = await hold(dataDir)
    const [before] = await ask(killed.url, 'SELECT pg_postmaster_start_time()::text AS started')
    await killed.kill()
    const { url } = await enter(dataDir)
    const [after] = await ask(url, 'SELECT pg_postmaster_start_time()::text AS started')
    expect(after).toEqual(before)
  })

  it('serves several processes at once and goes on while one of them is there', async () => {
    const dataDir = common
    const [one, other, here] = await Promise.all([hold(dataDir), hold(dataDir), enter(dataDir)])
    expect(one.url).toBe(here.url)
    await one.leave()
    await leave(here)
    expect(await answers(other.url)).toBe(true)
    await other.leave()
    expect(await answers(other.url)).toBe(false)
  })

  it('is another one in another folder, at the same time', async () => {
    const [one, other] = await Promise.all([enter(common), enter(await folder())])
    expect(one.url).not.toBe(other.url)
    expect(await Promise.all([answers(one.url), answers(other.url)])).toEqual([true, true])
  })

  it('does not mind a broken-off initialisation or the pid file of a crash', async () => {
    const dataDir = common
    const database = await enter(dataDir)
    const [{ data } = {}] = await ask(database.url, `SELECT current_setting('data_directory') AS data`)
    await leave(database)
    await mkdir(join(String(data), '..', 'data.1.new'))
    const stale = [process.pid, data, 1_700_000_000, 5999, '', '127.0.0.1', '', 'stopping'].join('\n')
    await writeFile(join(String(data), 'postmaster.pid'), stale)
    expect(await answers((await enter(dataDir)).url)).toBe(true)
  })

  it('is started again when it is lost while in use', async () => {
    const dataDir = common
    const { url } = await enter(dataDir)
    const [{ data } = {}] = await ask(url, `SELECT current_setting('data_directory') AS data`)
    const pid = Number((await readFile(join(String(data), 'postmaster.pid'), 'utf8')).split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => answers(url), { timeout: 20_000, interval: 100 }).toBe(true)
  })

  it.skipIf(process.getuid?.() !== 0)(
    'lives elsewhere when a private parent keeps its user out',
    async () => {
      const parent = await folder(0o700)
      const dataDir = join(parent, 'data')
      const { url } = await enter(dataDir)
      expect(await answers(url)).toBe(true)
      const elsewhere = (await readFile(join(dataDir, 'postgres.location'), 'utf8')).trim()
      expect(existsSync(join(elsewhere, 'data', 'PG_VERSION'))).toBe(true)
      expect((await stat(parent)).mode & 0o777).toBe(0o700)
      await rm(elsewhere, { recursive: true, force: true }).catch(() => undefined)
    },
  )

  it.skipIf(process.getuid?.() !== 0)(
    'of a service stays the service’s when root looks after it, from the first start on',
    async () => {
      const service = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
      const dataDir = await folder(0o700)
      await chown(dataDir, service, service)
      for (const sql of ['CREATE TABLE kept AS SELECT 42 AS answer', 'SELECT answer FROM kept']) {
        const database = await enter(dataDir)
        await ask(database.url, sql)
        await leave(database)
      }
      await masterKey(dataDir)
      const names = await readdir(dataDir, { recursive: true })
      expect(names).toEqual(expect.arrayContaining(['postgres/data/PG_VERSION', 'keys/master.key']))
      const owners = await Promise.all(names.map((name) => stat(join(dataDir, name))))
      expect(new Set(owners.map(({ uid }) => uid))).toEqual(new Set([service]))
    },
  )
})

describe('a server of one’s own', () => {
  it('is used as it is, and not stopped', async () => {
    const host = await enter(common)
    const guest = await openDatabase({ dataDir: await folder(), databaseUrl: host.url, log: () => undefined })
    await guest.close()
    expect(guest).toMatchObject({ url: host.url, embedded: false })
    expect(await answers(host.url)).toBe(true)
  })

  it('that refuses is said at once', async () => {
    const host = await enter(common)
    const databaseUrl = host.url.replace(/:[^:@]+@/u, ':wrong@')
    await expect(
      openDatabase({ dataDir: await folder(), databaseUrl, log: () => undefined }),
    ).rejects.toThrow(/password/)
  })
})
