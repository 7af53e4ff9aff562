import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from './build.mjs'
import { root } from './checkout.mjs'

/**
 * Kills the served site (kill -9: every process of it, in one round of three the database too) while answers of a test are
 * being saved, starts it again and looks whether every answer that had been acknowledged is still there.
 *
 *   npm run chaos [-- ROUNDS]      50 rounds unless told otherwise; exit 1 when an answer is lost
 */
const rounds = Number(process.argv[2] ?? 50)
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Usage: npm run chaos [-- ROUNDS]')
  process.exit(2)
}

const QUIZ = 'kiem-tra-cuoi'
const QUESTIONS = 20
const SAVERS = 4

await build()
const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-chaos-'))
// The database's own user, where there is one, passes through.
await chmod(dataDir, 0o711)
const port = await freePort()
const origin = `http://localhost:${port}`
let site = await start()
const results = { saved: 0, lost: 0, longest: 0 }
try {
  const cookie = await signIn()
  let attempt = await startAttempt(cookie)
  // What was acknowledged last for each question: its number in the sequence, and its answer.
  let acknowledged = new Map()
  let options = await paper(cookie, attempt)
  for (let round = 1; round <= rounds; round += 1) {
    if (round % 10 === 0) {
      await post(`/attempts/${attempt}/submission`, cookie, [])
      attempt = await startAttempt(cookie)
      acknowledged = new Map()
      options = await paper(cookie, attempt)
    }
    const before = acknowledgements(acknowledged)
    const withDatabase = round % 3 === 0
    await saveUntilKilled(cookie, attempt, options, acknowledged, withDatabase)
    const began = Date.now()
    site = await start()
    const ready = Date.now() - began
    const lost = await lostAnswers(cookie, attempt, acknowledged)
    const saved = acknowledgements(acknowledged) - before
    results.saved += saved
    results.lost += lost.length
    results.longest = Math.max(results.longest, ready)
    const what = withDatabase ? 'application and database' : 'application'
    console.log(
      `round ${round}: killed ${what}, ${saved} saved, ${lost.length} lost, ready after ${ready} ms`,
    )
    for (const line of lost) console.log(`  LOST ${line}`)
  }
} finally {
  await kill(site, true)
  await rm(dataDir, { recursive: true, force: true })
}
console.log(
  `${rounds} rounds, ${results.saved} acknowledged answers, ${results.lost} lost; slowest restart ${results.longest} ms`,
)
process.exit(results.lost === 0 && results.saved > 0 ? 0 : 1)

/** Several connections save answers as fast as they are acknowledged, until the site is killed under them. */
async function saveUntilKilled(cookie, attempt, options, acknowledged, withDatabase) {
  let killed = false
  const saver = async () => {
    while (!killed) {
      const question = randomInt(1, QUESTIONS + 1)
      const known = acknowledged.get(question)
      if (known?.busy) {
        await pause(1)
        continue
      }
      const seq = Math.max(known?.seq ?? 0, known?.tried ?? 0) + 1
      const answer = options.get(question)[randomInt(options.get(question).length)]
      acknowledged.set(question, { ...known, busy: true, tried: seq, trying: answer })
      const status = await post(`/attempts/${attempt}/answers`, cookie, [
        ['question', String(question)],
        ['answer', answer],
        ['seq', String(seq)],
      ]).catch(() => null)
      const now = acknowledged.get(question)
      if (status === 303)
        acknowledged.set(question, { seq, answer, tried: seq, count: (known?.count ?? 0) + 1 })
      else acknowledged.set(question, { ...now, busy: false })
      if (status !== 303 && status !== null) throw new Error(`an answer was declined: ${status}`)
      if (status === null) return
    }
  }
  const savers = Array.from({ length: SAVERS }, saver)
  await pause(randomInt(150, 900))
  await kill(site, withDatabase)
  killed = true
  await Promise.all(savers)
}

/** Reads the paper again. What was sent without an acknowledgement may be there or not; what was acknowledged must be. */
async function lostAnswers(cookie, attempt, acknowledged) {
  const html = await page(`/attempts/${attempt}`, cookie)
  const lost = []
  for (const form of html.split('<form').slice(1)) {
    const question = Number(/name="question" value="(\d+)"/.exec(form)?.[1])
    const expected = acknowledged.get(question)
    if (!expected?.seq) continue
    const seq = Number(/name="seq" value="(\d+)"/.exec(form)?.[1]) - 1
    const chosen = [...form.matchAll(/<input[^>]*name="answer"[^>]*>/g)]
      .filter(([input]) => /\schecked(=|\s|\/|>)/.test(input))
      .map(([input]) => /value="([^"]+)"/.exec(input)?.[1])
    const asAcknowledged = seq === expected.seq && chosen.join() === expected.answer
    const asTried = seq === expected.tried && chosen.join() === expected.trying
    if (!asAcknowledged && !asTried)
      lost.push(
        `question ${question}: acknowledged ${expected.seq} ${expected.answer}, found ${seq} ${chosen}`,
      )
    acknowledged.set(question, {
      ...expected,
      seq,
      answer: chosen.join(),
      tried: Math.max(seq, expected.tried),
    })
  }
  return lost
}

function acknowledgements(acknowledged) {
  return [...acknowledged.values()].reduce((sum, { count = 0 }) => sum + count, 0)
}

/** Option ids of every question of the paper. */
async function paper(cookie, attempt) {
  const html = await page(`/attempts/${attempt}`, cookie)
  const found = new Map()
  for (const form of html.split('<form').slice(1)) {
    const question = /name="question" value="(\d+)"/.exec(form)?.[1]
    const ids = [...form.matchAll(/<input[^>]*name="answer"[^>]*value="([^"]+)"/g)].map(([, id]) => id)
    if (question) found.set(Number(question), ids)
  }
  if (found.size !== QUESTIONS) throw new Error(`a paper of ${found.size} questions`)
  return found
}

async function signIn() {
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'))
  const { login, password } = accounts.find(({ role }) => role === 'certified')
  const answer = await send('/login', '', [
    ['login', login],
    ['password', password],
    ['keep', '1'],
  ])
  return answer.headers.get('set-cookie').split(';')[0]
}

async function startAttempt(cookie) {
  const answer = await send(`/quizzes/${QUIZ}/attempts`, cookie, [])
  const id = /\/attempts\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`no attempt: ${answer.status} ${await answer.text()}`)
  return id
}

function send(path, cookie, fields) {
  return fetch(origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, Cookie: cookie },
    body: new URLSearchParams(fields),
  })
}

async function post(path, cookie, fields) {
  const answer = await send(path, cookie, fields)
  await answer.arrayBuffer()
  return answer.status
}

async function page(path, cookie) {
  const answer = await fetch(origin + path, { headers: { Cookie: cookie } })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  return answer.text()
}

/** The demo on its own data, in a process group of its own, when it answers that it is ready. */
async function start() {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  delete env.DATABASE_URL
  const child = spawn(process.execPath, [join(root, 'scripts/demo.mjs')], {
    env,
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let waited = 0; waited < 120_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`the site did not start: exit ${child.exitCode}`)
    const status = await fetch(`${origin}/readyz`)
      .then((answer) => answer.status)
      .catch(() => 0)
    if (status === 200) return child
    await pause(50)
  }
  throw new Error('the site did not start within two minutes')
}

/** kill -9 for every process of the site, and for the database where wanted. */
async function kill(child, withDatabase) {
  if (withDatabase) signal(await postmaster())
  signal(-child.pid)
  for (let waited = 0; waited < 10_000 && child.exitCode === null && child.signalCode === null; waited += 10)
    await pause(10)
}

function signal(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** The process id of the database's server, which writes it into its folder. */
async function postmaster() {
  const file = join(dataDir, 'postgres/data/postmaster.pid')
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0])
  if (!(pid > 1)) throw new Error('where is the database?')
  return pid
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address()
      server.close(() => resolve(free))
    })
  })
}
