import type { LetterKind } from '../../domain/reminders/letter.ts'
import type { Reader } from '../client.ts'

export type TroubledLetter = {
  id: string
  kind: LetterKind
  personId: string
  fullName: string
  state: 'waiting' | 'failed' | 'unknown'
  reason: string
  at: Date
}

export type QueueState = {
  waiting: number
  sending: number
  /** Within the last seven days. */
  sent: number
  failed: number
  unknown: number
  /** Failed, unknown or waiting after a try, the latest first. */
  troubled: TroubledLetter[]
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const MOST_SHOWN = 50

/** How the queue of letters is doing. */
export async function queueState(db: Reader, now: Date): Promise<QueueState> {
  const weekAgo = new Date(now.getTime() - WEEK_MS)
  const [counts] = await db.$queryRaw<Omit<QueueState, 'troubled'>[]>`
    SELECT (count(*) FILTER (WHERE state = 'waiting'))::int AS waiting,
      (count(*) FILTER (WHERE state = 'sending'))::int AS sending,
      (count(*) FILTER (WHERE state = 'sent' AND settled_at > ${weekAgo}))::int AS sent,
      (count(*) FILTER (WHERE state = 'failed'))::int AS failed,
      (count(*) FILTER (WHERE state = 'unknown'))::int AS unknown
    FROM letter`
  const troubled = await db.$queryRaw<TroubledLetter[]>`
    SELECT l.id, l.kind::text AS kind, l.person_id AS "personId", n.full_name AS "fullName", l.state::text AS state,
      l.reason, coalesce(l.settled_at, l.claimed_at, l.created_at) AS at
    FROM letter l JOIN person n ON n.id = l.person_id
    WHERE l.state IN ('failed', 'unknown') OR (l.state = 'waiting' AND l.reason <> '')
    ORDER BY l.state = 'waiting', at DESC, l.id LIMIT ${MOST_SHOWN}`
  const none = { waiting: 0, sending: 0, sent: 0, failed: 0, unknown: 0 }
  return { ...(counts ?? none), troubled }
}
