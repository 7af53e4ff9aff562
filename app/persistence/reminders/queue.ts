import type { Day } from '../../domain/day.ts'
import type { LetterKind, Outcome } from '../../domain/reminders/letter.ts'
import type { Db } from '../client.ts'
import { dayFrom } from '../day.ts'

/** A letter in the hands of who sends it: `claims` tells this time from any other. */
export type ClaimedLetter = {
  id: string
  personId: string
  kind: LetterKind
  on: Day
  tries: number
  claims: number
  subscriptionId: string | null
}

type Claim = {
  now: Date
  leaseUntil: Date
  /** Whether others than test letters may go out. */
  open: boolean
  perMinute: number
}

/**
 * Takes the next letter, so that nobody else does: test letters first, then the oldest. Null where none is due or as many as
 * are allowed went out within the last minute.
 */
export async function claimLetter(
  db: Db,
  { now, leaseUntil, open, perMinute }: Claim,
): Promise<ClaimedLetter | null> {
  const minuteAgo = new Date(now.getTime() - 60_000)
  const [letter] = await db.$queryRaw<(Omit<ClaimedLetter, 'on'> & { on: Date })[]>`
    UPDATE letter SET state = 'sending', claims = claims + 1, claimed_at = ${now}, lease_until = ${leaseUntil},
      handed_over_at = NULL
    WHERE id = (SELECT l.id FROM letter l
        WHERE l.state = 'waiting' AND l.not_before <= ${now} AND (l.kind = 'test' OR ${open})
        ORDER BY l.kind <> 'test', l.created_at, l.id LIMIT 1 FOR UPDATE SKIP LOCKED)
      AND (SELECT count(*) FROM letter c WHERE c.claimed_at > ${minuteAgo}) < ${perMinute}
    RETURNING id, person_id AS "personId", kind::text AS kind, "on", tries, claims,
      subscription_id AS "subscriptionId"`
  return letter ? { ...letter, on: dayFrom(letter.on) } : null
}

/** Notes that the first word of a letter is about to go over the line. False: it was taken away meanwhile, and none may. */
export async function handOver(db: Db, { id, claims }: ClaimedLetter, now: Date): Promise<boolean> {
  const where = { id, claims, state: 'sending' as const, leaseUntil: { gt: now } }
  const { count } = await db.letter.updateMany({ where, data: { handedOverAt: now } })
  return count === 1
}

/** Writes down what became of a letter, also where it was thought unknown meanwhile. */
export async function settleLetter(
  db: Db,
  letter: ClaimedLetter,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const { state, reason, waitMinutes, countsAsTry } = outcome
  const { id, claims, tries } = letter
  const notBefore = new Date(now.getTime() + waitMinutes * 60_000)
  await db.letter.updateMany({
    where: { id, claims, state: { in: ['sending', 'unknown'] } },
    data: {
      ...{ state, reason, notBefore, leaseUntil: null },
      tries: countsAsTry ? tries + 1 : tries,
      settledAt: state === 'waiting' ? null : now,
    },
  })
}

/**
 * Letters whose sender was lost. Of those that had begun to go over the line nobody knows; the others have certainly not
 * arrived, and wait again.
 */
export async function settleLost(db: Db, reason: string, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE letter SET lease_until = NULL,
      state = (CASE WHEN handed_over_at IS NULL THEN 'waiting' ELSE 'unknown' END)::letter_state,
      reason = CASE WHEN handed_over_at IS NULL THEN reason ELSE ${reason} END,
      settled_at = CASE WHEN handed_over_at IS NULL THEN NULL ELSE ${now}::timestamptz END
    WHERE state = 'sending' AND lease_until <= ${now}`
}
