import type { Refusal } from '../refusal.ts'

/** The settings that decide whether another attempt may start; 0 attempts allowed: as many as one likes. */
export type StartRules = { attemptsAllowed: number; delayMinutes: number }

/** An attempt that is over. */
export type FinishedAttempt = { submittedAt: Date }

/**
 * Whether somebody without an open attempt may start one: everything before the quiz is done, attempts are left, and the
 * delay since the end of the last one is over. Null: yes.
 */
export function mayNotStart(
  { attemptsAllowed, delayMinutes }: StartRules,
  finished: readonly FinishedAttempt[],
  lessonsDone: boolean,
  now: Date,
): Refusal | null {
  if (!lessonsDone) return { refused: 'quiz-not-open', reason: 'lessons-first' }
  if (attemptsAllowed > 0 && finished.length >= attemptsAllowed) return { refused: 'attempts-used-up' }
  const last = Math.max(...finished.map(({ submittedAt }) => submittedAt.getTime()))
  const notBefore = new Date(last + delayMinutes * 60_000)
  if (finished.length > 0 && now < notBefore) return { refused: 'attempt-too-soon', notBefore }
  return null
}

/** The finished attempts that count: those since the test has to be taken again, all where it has not. */
export function finishedSince(
  attempts: readonly { submittedAt: Date | null }[],
  since: string | null,
): FinishedAttempt[] {
  const from = since === null ? null : new Date(since)
  return attempts.flatMap(({ submittedAt }) =>
    submittedAt && (from === null || submittedAt >= from) ? [{ submittedAt }] : [],
  )
}

/** The end of an attempt that starts now; null: it has no time limit. Set once, by the server. */
export function deadlineOf(startedAt: Date, timeLimitMinutes: number | null): Date | null {
  return timeLimitMinutes === null ? null : new Date(startedAt.getTime() + timeLimitMinutes * 60_000)
}

/** At the deadline itself it is over. */
export function isOver(deadline: Date | null, now: Date): boolean {
  return deadline !== null && now >= deadline
}
