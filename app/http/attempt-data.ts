import { isDiagnostic } from '../domain/quizzes/grade.ts'
import { diagnosticReview, openReview, reviewStage } from '../domain/quizzes/review.ts'
import { isOver } from '../domain/quizzes/may-start.ts'
import { newestCertificate } from '../persistence/certificates/newest-certificate.ts'
import { attemptHead, paper, reviewedPaper, type AttemptHead } from '../persistence/quizzes/attempt-page.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { submitAttempt } from '../usecases/quizzes/submit-attempt.ts'
import { refusalResponse } from './refusal.ts'

/** What the page of an attempt shows: the paper while it runs, the result once it is over (which time may have done). */
export async function attemptData(world: PersonWorld, id: string) {
  const head = await ownAttempt(world, id)
  const { submittedAt } = head
  if (submittedAt === null) {
    const questions = await paper(world.actor.personId, world.db, head.id)
    const leftMs = head.deadline && head.deadline.getTime() - world.now().getTime()
    return { kind: 'running' as const, attempt: head, leftMs, questions }
  }
  const policy = isDiagnostic(head) ? diagnosticReview : openReview
  const allowed = policy[reviewStage(submittedAt, null, world.now())]
  const questions = await reviewedPaper(world.actor.personId, world.db, head.id, allowed)
  const certificateId = await certificateOf(world, head)
  return { kind: 'over' as const, attempt: head, questions, certificateId }
}

/** What passing has earned; who did not pass is shown none. */
async function certificateOf(
  { actor, db }: PersonWorld,
  { passed, quiz }: AttemptHead,
): Promise<string | null> {
  return passed ? newestCertificate(actor.personId, db, quiz.courseId) : null
}

async function ownAttempt(world: PersonWorld, id: string): Promise<AttemptHead> {
  const find = () => attemptHead(world.actor.personId, world.db, id)
  const head = await find()
  if (!head) throw refusalResponse({ refused: 'not-found' })
  if (head.submittedAt !== null || !isOver(head.deadline, world.now())) return head
  await submitAttempt(world, id)
  return (await find()) ?? head
}
