import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const REST_MS = 60

/** A client that does not mind that its server is stopped. */
export async function clientOf(url) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Connections write down what they did when they have rested for ten seconds. */
const UNTIL_COUNTED_MS = 10_500

/** What a database has done since it was asked before, by its own count. */
export async function newCounter(client) {
  const now = async () => {
    await pause(UNTIL_COUNTED_MS)
    const { rows } = await client.query(
      `SELECT xact_commit::int AS commits, (tup_returned + tup_fetched)::float8 AS read,
              (tup_inserted + tup_updated + tup_deleted)::float8 AS written
       FROM pg_stat_database WHERE datname = current_database()`,
    )
    return rows[0]
  }
  let before = await now()
  return async () => {
    const after = await now()
    const grown = Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]))
    before = after
    return grown
  }
}

/** Somebody of the department who looks at coverage until told to stop; what they were answered, and how fast. */
export function readAll(somebody, path, readers = 2) {
  const told = { answers: new Map(), broken: 0, ms: [] }
  let stopped = false
  const reader = async () => {
    for (; !stopped; await pause(REST_MS)) {
      const began = performance.now()
      const answer = await somebody.get(path).catch(() => null)
      if (!answer) told.broken += 1
      else {
        told.answers.set(answer.status, (told.answers.get(answer.status) ?? 0) + 1)
        told.ms.push(performance.now() - began)
      }
    }
  }
  const running = Array.from({ length: readers }, reader)
  return async () => {
    stopped = true
    await Promise.all(running)
    const sorted = told.ms.sort((a, b) => a - b)
    const at = (share) =>
      Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
    return { pages: Object.fromEntries(told.answers), broken: told.broken, p50Ms: at(0.5), p95Ms: at(0.95) }
  }
}
