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
  const origin = `http://localhost:${port}`
  const bench = { origin, port, dataDir }
  const start = async (script) => {
    bench.site = spawnSite({ script, port, dataDir })
    await untilReady(bench.site, origin)
    bench.database = await connect(dataDir)
  }
  const stop = async () => {
    await bench.database.end()
    bench.site.kill('SIGTERM')
    await new Promise((resolve) => bench.site.once('exit', resolve))
  }
  bench.close = async () => {
    await stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  /** Stops the site and its database and starts both again; how long that took until it was ready, in ms. */
  bench.restart = async () => {
    await stop()
    const began = performance.now()
    await start('start')
    return performance.now() - began
  }
  await start('demo')
  return bench
}

/** A site of its own in a folder, without the demo's people, and its database. */
export async function openSite(dataDir, script) {
  const port = await freePort()
  const site = spawnSite({ script, port, dataDir })
  await untilReady(site, `http://localhost:${port}`)
  const database = await connect(dataDir)
  const close = async () => {
    await database.end()
    site.kill('SIGTERM')
    await new Promise((resolve) => site.once('exit', resolve))
  }
  return { dataDir, database, url: await databaseUrl(dataDir), close }
}

function spawnSite({ script, port, dataDir }) {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  delete env.DATABASE_URL
  return spawn(process.execPath, [join(root, `scripts/${script}.mjs`)], {
    ...{ env, cwd: root },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
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

/** So many people more, who learn where the demo's first learner does, signed in, with everything before the test read. */
export async function hall({ database }, count) {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'))
  await database.query(
    `WITH model AS (SELECT id FROM person WHERE staff_code ~ '^LS-0' ORDER BY staff_code LIMIT 1),
     people AS (
       INSERT INTO person (id, staff_code, full_name, folded_name, created_at)
       SELECT gen_random_uuid(), 'BENCH-' || n, 'Người làm bài ' || n, 'nguoi lam bai ' || n, now()
       FROM generate_series(1, $1::int) n RETURNING id, split_part(staff_code, '-', 2)::int AS n),
     accounts AS (
       INSERT INTO account (id, person_id, created_at) SELECT gen_random_uuid(), id, now() FROM people
       RETURNING id, person_id),
     sessions AS (
       INSERT INTO session (id, account_id, restricted, kept, expires_at, absolute_until, last_seen_at, created_at)
       SELECT ($2::text[])[n], a.id, false, true, now() + interval '1 day', now() + interval '1 day', now(), now()
       FROM people p JOIN accounts a ON a.person_id = p.id),
     read AS (
       INSERT INTO privacy_acknowledgement (person_id, version, at)
       SELECT p.id, v.version, now() FROM people p, (SELECT DISTINCT version FROM privacy_acknowledgement) v),
     roles AS (
       INSERT INTO appointment (id, person_id, role, unit_id, "from", recorded_at)
       SELECT gen_random_uuid(), p.id, a.role, a.unit_id, a."from", now()
       FROM people p, appointment a WHERE a.person_id = (SELECT id FROM model) AND a.retracted_at IS NULL)
     INSERT INTO lesson_progress (person_id, course_id, lesson_key, opened_at, completed_at)
     SELECT DISTINCT p.id, v.course_id, l.key, now(), now()
     FROM people p, lesson l JOIN course_version v ON v.id = l.version_id
     WHERE l.quiz_slug IS DISTINCT FROM 'kiem-tra-cuoi'`,
    [count, hashes],
  )
  return tokens.map((token) => `session=${token}`)
}

async function databaseUrl(dataDir) {
  const read = async (name) => (await readFile(join(dataDir, name), 'utf8')).trim()
  const [password, port] = [await read('postgres.password'), await read('postgres.port')]
  return `postgresql://donve:${password}@127.0.0.1:${port}/donve`
}

/** A client of the embedded database that lies in a folder. */
export async function connect(dataDir) {
  const client = new pg.Client({ connectionString: await databaseUrl(dataDir) })
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
