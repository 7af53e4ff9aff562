import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { line } from './say.mjs'
import { hall, takers } from './site.mjs'
import { sitting } from './sitting.mjs'
import { hallOf, measureTakers } from './takers.mjs'

const QUESTIONS = 20
const TAKERS = 16
const WARM_SECONDS = 3
const SECONDS = 10

/** Whole attempts a second: start, save every answer, hand in, see the result. */
export async function measure(bench) {
  const cookies = await takers(bench, TAKERS)
  const child = fork(fileURLToPath(import.meta.url), { stdio: 'inherit' })
  const { attempts, times } = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the takers gave up')))
    child.send({ origin: bench.origin, cookies })
  })
  child.disconnect()
  const perSecond = attempts / SECONDS
  line('whole attempts/s of 20 questions', perSecond, '≥ 50', perSecond >= 50)
  for (const [step, ms] of Object.entries(times)) line(`  ${step}: p95, ms`, p95(ms), '', true)
  const all = p95(Object.values(times).flat())
  line('one request of an attempt: p95, ms', all, '≤ 500', all <= 500)
  await measureTakers(bench, await hall(bench, hallOf()))
}

function p95(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once(
    'message',
    ({ origin, cookies }) => void load(origin, cookies).then((told) => process.send(told)),
  )
}

async function load(origin, cookies) {
  const from = performance.now() + WARM_SECONDS * 1000
  const until = from + SECONDS * 1000
  const times = {}
  const took = (step, ms) => {
    if (performance.now() >= from) (times[step] ??= []).push(ms)
  }
  const done = await Promise.all(
    cookies.map((cookie) => attemptsUntil(origin, cookie, { from, until, took })),
  )
  return { attempts: done.reduce((sum, count) => sum + count, 0), times }
}

/** How many attempts ended in the time that counts; one that is under way at its end is broken off. */
async function attemptsUntil(origin, cookie, { from, until, took }) {
  const taker = sitting(origin, cookie, took)
  for (let done = 0; ;) {
    const attempt = await taker.start()
    const questions = await taker.paper(attempt)
    if (questions.size !== QUESTIONS) throw new Error(`a paper of ${questions.size} questions`)
    for (const [question, { options }] of questions) await taker.save(attempt, question, options[0], 1)
    await taker.submit(attempt)
    await taker.result(attempt)
    const now = performance.now()
    if (now >= from && now < until) done += 1
    if (now >= until) return done
  }
}
