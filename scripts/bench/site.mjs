import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { root } from '../checkout.mjs'

/** The demo, served as in production on data of its own, and its database. */
export async function openBench() {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-bench-'))
  // The database's own user, where there is one, passes through.
  await chmod(dataDir, 0o711)
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  delete env.DATABASE_URL
  const site = spawn(process.execPath, [join(root, 'scripts/demo.mjs')], {
    env,
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${port}`
  await untilReady(site, origin)
  const database = await connect(dataDir)
  const close = async () => {
    await database.end()
    site.kill('SIGTERM')
    await new Promise((resolve) => site.once('exit', resolve))
    await rm(dataDir, { recursive: true, force: true })
  }
  return { origin, port, dataDir, database, close }
}

/**
 * Gives people of the demo accounts and sessions of their own, with everything before the test read, or so many lessons
 * as `done` says. Passwords are not what is measured here.
 */
export async function takers({ database }, count, done = () => null) {
  const people = await database.query(
    `SELECT p.id FROM person p WHERE p.staff_code ~ '^LS-0' ORDER BY p.staff_code LIMIT $1`,
    [count],
  )
  const cookies = []
  for (const [index, { id }] of people.rows.entries()) {
    const token = randomBytes(32).toString('base64url')
    const account = await database.query(
      `INSERT INTO account (id, person_id, created_at) VALUES (gen_random_uuid(), $1, now())
       ON CONFLICT (person_id) DO UPDATE SET created_at = account.created_at RETURNING id`,
      [id],
    )
    const hash = createHash('sha256').update(token).digest('hex')
    await database.query(
      `INSERT INTO session (id, account_id, restricted, kept, expires_at, absolute_until, last_seen_at, created_at)
       VALUES ($1, $2, false, true, now() + interval '1 day', now() + interval '1 day', now(), now())`,
      [hash, account.rows[0].id],
    )
    await database.query(
      `INSERT INTO lesson_progress (person_id, course_id, lesson_key, opened_at, completed_at)
       SELECT $1, v.course_id, l.key, now(), now() FROM lesson l JOIN course_version v ON v.id = l.version_id
       WHERE l.quiz_slug IS DISTINCT FROM 'kiem-tra-cuoi' ORDER BY v.id, l.position LIMIT $2 ON CONFLICT DO NOTHING`,
      [id, done(index)],
    )
    cookies.push(`session=${token}`)
  }
  return cookies
}

/** A client of the embedded database that lies in a folder. */
export async function connect(dataDir) {
  const read = async (name) => (await readFile(join(dataDir, name), 'utf8')).trim()
  const [password, port] = [await read('postgres.password'), await read('postgres.port')]
  const client = new pg.Client({ connectionString: `postgresql://donve:${password}@127.0.0.1:${port}/donve` })
  await client.connect()
  return client
}

async function untilReady(child, origin) {
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`the site did not start: exit ${child.exitCode}`)
    const status = await fetch(`${origin}/readyz`)
      .then((answer) => answer.status)
      .catch(() => 0)
    if (status === 200) return
    await pause(100)
  }
  throw new Error('the site did not start within two minutes')
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
