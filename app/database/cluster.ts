import { spawn } from 'node:child_process'
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { exists } from './binaries.ts'
import type { ClusterHome } from './cluster-home.ts'
import { likeItsFolder, type RunAs } from './unprivileged.ts'

export type Cluster = { home: ClusterHome; binaries: string; user: RunAs; durable: boolean }

export const SUPERUSER = 'donve'

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  max_wal_size: '512MB',
  huge_pages: 'off',
  jit: 'off',
  io_method: 'sync',
  idle_in_transaction_session_timeout: '120s',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
}

/** Only for throw-away clusters of tests: nothing survives a power cut. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Makes the cluster where there is none. Initialised aside and renamed: a broken-off try leaves nothing behind. */
export async function initialise({ home, binaries, user, durable }: Cluster): Promise<void> {
  if (await exists(join(home.data, 'PG_VERSION'))) return
  const aside = join(home.folder, `data.${process.pid}.new`)
  await rm(aside, { recursive: true, force: true })
  const options = Object.entries({ ...settings, ...(durable ? {} : careless) })
  const passwordFile = join(home.folder, 'password.new')
  await writeFile(passwordFile, `${home.password}\n`, { mode: 0o600 })
  if (user) await chown(passwordFile, user.uid, user.gid)
  await run(
    join(binaries, 'bin', 'initdb'),
    [
      ...[
        '-D',
        aside,
        '-U',
        SUPERUSER,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
      ],
      ...['--locale=C', '--locale-provider=icu', '--icu-locale=vi-VN', ...(durable ? [] : ['--no-sync'])],
      ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { user, cwd: home.folder },
  )
  await rm(passwordFile)
  await rename(aside, home.data)
}

/** An eighth of the memory at most: the index by which a nation of 330,000 is counted, 85 MB, finds place in 128. */
const sharedMegabytes = Math.round(Math.min(Math.max(totalmem() / 8 / 2 ** 20, 64), 128))

/** Given at each start, so that they also hold where the data are older: coverage gathers tens of thousands of people at once. */
const startOptions = (port: number) => `-p ${port} -c work_mem=32MB -c shared_buffers=${sharedMegabytes}MB`

/** Starts the server, or finds it running; answers its port. */
export async function start(cluster: Cluster): Promise<number> {
  const { home, binaries, user } = cluster
  const running = await runningPort(cluster)
  if (running !== null) return running
  const port = await freePort(await keptPort(home))
  await run(
    join(binaries, 'bin', 'pg_ctl'),
    [
      'start',
      '-w',
      '-t',
      '60',
      '-D',
      home.data,
      '-l',
      join(home.folder, 'start.log'),
      '-o',
      startOptions(port),
    ],
    { user, cwd: home.folder },
  )
  await writeFile(home.portFile, `${port}\n`)
  await likeItsFolder(home.portFile, dirname(home.portFile))
  return port
}

export async function stop({ home, binaries, user }: Cluster): Promise<void> {
  await run(join(binaries, 'bin', 'pg_ctl'), ['stop', '-w', '-m', 'fast', '-D', home.data], {
    user,
    cwd: home.folder,
  }).catch(() => undefined)
}

/**
 * The port of the server that runs on this cluster, null when none does. A pid file whose number has passed to
 * another program after a crash is removed.
 */
async function runningPort({ home }: Cluster): Promise<number | null> {
  const pidFile = join(home.data, 'postmaster.pid')
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port) return null
  if (await isPostgres(pid)) return port
  await rm(pidFile, { force: true })
  return null
}

async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  if (process.platform !== 'linux') return true
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes('postgres')
}

async function keptPort(home: ClusterHome): Promise<number> {
  return Number(await readFile(home.portFile, 'utf8').catch(() => '0')) || 0
}

/** The wanted port if nobody listens on it, else any free one. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort(0))))
    probe.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

type RunOptions = { user: RunAs; cwd: string }

/** Runs a program of PostgreSQL's to its end; throws with what it said when it fails. */
function run(command: string, args: string[], { user, cwd }: RunOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const env: Record<string, string> = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' }
    const child = spawn(command, args, { cwd, env: env as NodeJS.ProcessEnv, ...user })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    // `exit`, not `close`: a server that was started may keep our pipes open.
    child.once('exit', (code) => {
      child.stdout.destroy()
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args[0] ?? ''} failed (${code ?? ''}): ${said.trim()}`))
    })
  })
}
