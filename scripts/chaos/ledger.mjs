import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

const SAVED = 303

/**
 * What was sent and what was acknowledged for each question of one attempt. What was sent without an acknowledgement may
 * be there or not; what was acknowledged must be, unless a later one that was sent is there in its place.
 */
export function newLedger(paper) {
  const entries = new Map()
  for (const [question, { options, seq }] of paper) entries.set(question, { options, seq, sent: new Map() })
  return { entries, acknowledged: 0, declined: new Map() }
}

/** Sends one more answer to a question, and notes what came back: a status, or why nothing did. */
export async function saveOne(ledger, taker, attempt, question) {
  const entry = ledger.entries.get(question)
  const seq = Math.max(entry.seq, ...entry.sent.keys()) + 1
  const answer = entry.options[randomInt(entry.options.length)]
  entry.sent.set(seq, answer)
  const status = await taker.save(attempt, question, answer, seq).then(
    (reply) => reply.status,
    (error) => error.code ?? String(error),
  )
  if (status === SAVED) {
    ledger.acknowledged += 1
    entry.seq = Math.max(entry.seq, seq)
  } else ledger.declined.set(status, (ledger.declined.get(status) ?? 0) + 1)
  return status
}

/** Several connections save answers as fast as they are acknowledged, each to questions of its own, until told. */
export function saveAll(ledger, taker, attempt, { savers = 4, restMs = 0 } = {}) {
  let stopped = false
  const saver = async (number) => {
    const own = [...ledger.entries.keys()].filter((question) => question % savers === number)
    while (!stopped) {
      const status = await saveOne(ledger, taker, attempt, own[randomInt(own.length)])
      if (status !== SAVED || restMs) await pause(restMs || 20)
    }
  }
  const running = Array.from({ length: savers }, (_, number) => saver(number))
  return async () => {
    stopped = true
    await Promise.all(running)
  }
}

/** Reads the paper again: every acknowledged answer that is not there. */
export async function lostAnswers(ledger, taker, attempt) {
  const lost = []
  for (const [question, { seq, chosen }] of await taker.paper(attempt)) {
    const { seq: acknowledged, sent } = ledger.entries.get(question)
    const asSent = seq === 0 || !sent.has(seq) || sent.get(seq) === chosen
    if (seq < acknowledged || !asSent)
      lost.push(`question ${question}: acknowledged ${acknowledged}, found ${seq} ${chosen}`)
  }
  return lost
}
