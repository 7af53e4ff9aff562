import { acceptedKinds, type CompletedBy } from '../../domain/completions/accepted.ts'
import { completionMark, subjectFinder } from '../../domain/completions/plan-completions.ts'
import { parseDay, type Day } from '../../domain/day.ts'
import { writtenReason } from '../../domain/language/written-reason.ts'
import { isRefusal, type Outcome, type Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { offeredTraining } from '../../persistence/completions/offered.ts'
import { hasLeft, knownCompletions } from '../../persistence/completions/trainees.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudits } from '../audit/record-audit.ts'
import { recordIssued } from '../certificates/issue-certificate.ts'
import { trainee } from '../requirements/trainee.ts'
import type { World } from '../world.ts'
import { enterCompletions } from './enter-completions.ts'

/** `subject`: slug or key of a course, or of a certification for all of its courses, as `subjectIn` says. */
export type AcceptedTraining = {
  personId: string
  subject: string
  subjectIn: 'course' | 'certification'
  day: string
  kind: string
  evidence: string
}

/**
 * Accepts, with evidence, that somebody completed a course, or all courses of a certification, on a day, and issues what that
 * earns. Its validity counts from that day. Answers the number of the certificate, where one was issued.
 */
export function acceptCompletion(
  world: World,
  input: AcceptedTraining,
): Promise<Outcome<{ number: string | null }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ number: string | null }>> => {
    const person = await trainee(world, tx, input.personId)
    if (isRefusal(person)) return person
    const { personId, today } = person
    if (await hasLeft(tx, personId, today)) return { refused: 'person-left' }
    const training = await trainingOf(tx, input, today)
    if (isRefusal(training)) return training
    const asked = training.completed.map((one) => ({ ...one, ...training.how, personId }))
    const known = await knownCompletions(tx, [personId])
    if (asked.every((one) => known.has(completionMark(one)))) return { refused: 'completion-known' }
    const { completions, issued } = await enterCompletions(world, tx, asked)
    await recordAudits(
      world,
      tx,
      completions.map(({ courseId: course, on, kind }) => ({
        ...{ action: 'completion.accepted' as const, subject: { kind: 'person' as const, id: personId } },
        details: { course, on, kind },
      })),
    )
    await recordIssued(world, tx, issued)
    return { number: issued[0]?.number ?? null }
  })
}

async function trainingOf(tx: Tx, input: AcceptedTraining, today: Day) {
  const on = parseDay(input.day.trim())
  if (!on) return { refused: 'invalid-input' as const, field: 'day' }
  if (on > today) return { refused: 'day-to-come' as const }
  const kind = acceptedKinds.find((one) => one === input.kind)
  if (!kind) return { refused: 'invalid-input' as const, field: 'evidenceKind' }
  const evidence = writtenReason(input.evidence, 'evidence')
  if (isRefusal(evidence)) return evidence
  const find = subjectFinder(await offeredTraining(tx))(input)
  if (typeof find === 'string') return { refused: 'course-unknown' as const }
  const by = find(on)
  if ('trouble' in by) return refusalOf(by)
  return { completed: by.completed, how: { on, kind, evidence: evidence.written } }
}

function refusalOf({ trouble, course }: Extract<CompletedBy, { trouble: string }>): Refusal {
  return trouble === 'unpublished'
    ? { refused: 'course-unpublished' }
    : { refused: 'version-too-old', course }
}
