import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { line } from './say.mjs'
import { sitting } from './sitting.mjs'

const TAKERS_A_CORE = 500
/** Each taker starts, saves and hands in within periods of so many seconds, each at a moment of their own. */
const PERIOD = 30
const SAVES = 2

/**
 * A hall full of takers, each with a connection of their own: all start within one period, save once a period and hand
 * in within another. What is due is sent when it is due, however slow the site is, and is timed from then.
 */
export async function measureTakers(bench, cookies) {
  const child = fork(fileURLToPath(import.meta.url), { stdio: 'inherit' })
  const told = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('the takers gave up')))
    child.send({ origin: bench.origin, cookies })
  })
  child.disconnect()
  const perCore = cookies.length / availableParallelism()
  line('takers a core, saving every 30 s', perCore, `≥ ${TAKERS_A_CORE}`, perCore >= TAKERS_A_CORE)
  for (const [step, ms] of Object.entries(told.times))
    line(`  ${step}: p95, ms`, p95(ms), '≤ 500', p95(ms) <= 500)
  line('  FAILED', told.failed, '0', told.failed === 0)
}

export const hallOf = () => TAKERS_A_CORE * availableParallelism()

function p95(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url))
  process.once(
    'message',
    ({ origin, cookies }) => void hall(origin, cookies).then((told) => process.send(told)),
  )

async function hall(origin, cookies) {
  const times = {}
  const seen = { failed: 0 }
  const began = performance.now()
  await Promise.all(
    cookies.map((cookie, index) =>
      sit(origin, cookie, began + (index / cookies.length) * PERIOD * 1000, (step, ms) =>
        (times[step] ??= []).push(ms),
      ).catch((error) => {
        if (seen.failed++ === 0) console.error(error)
      }),
    ),
  )
  return { times, ...seen }
}

/** One taker, whose moment of each period is `first`, in ms of this process. */
async function sit(origin, cookie, first, took) {
  let late = 0
  const taker = sitting(origin, cookie, (step, ms) => {
    took(step, ms + late)
    late = 0
  })
  const due = async (period) => {
    const at = first + period * PERIOD * 1000
    await pause(Math.max(0, at - performance.now()))
    late = performance.now() - at
  }
  await due(0)
  const attempt = await taker.start()
  const questions = [...(await taker.paper(attempt))]
  for (let save = 0; save < SAVES; save += 1) {
    await due(1 + save)
    const [question, { options }] = questions[save]
    await taker.save(attempt, question, options[0], 1)
  }
  await due(1 + SAVES)
  await taker.submit(attempt)
  await taker.result(attempt)
  taker.close()
}
