import { completionMark, type NewCompletion } from '../../domain/completions/plan-completions.ts'
import type { Day } from '../../domain/day.ts'
import { lockManyEarnings } from '../../persistence/certificates/earning-histories.ts'
import type { Tx } from '../../persistence/client.ts'
import { insertCompletions } from '../../persistence/completions/completions.ts'
import { knownCompletions } from '../../persistence/completions/trainees.ts'
import { issueAllEarned } from '../certificates/issue-if-earned.ts'
import type { Issued } from '../certificates/issue-certificate.ts'
import type { World } from '../world.ts'

export type Entered = { completions: NewCompletion[]; issued: Issued[] }

/**
 * Enters accepted completions of some people and issues what they earn, in one transaction. What somebody else entered in the
 * meantime is left out. Of what was issued the audit log is told by whoever tells it of the completions.
 */
export async function enterCompletions(world: World, tx: Tx, asked: NewCompletion[]): Promise<Entered> {
  const { actor, now } = world
  const personIds = [...new Set(asked.map(({ personId }) => personId))]
  await lockManyEarnings(tx, personIds)
  const known = await knownCompletions(tx, personIds)
  const completions = asked.filter((one) => !known.has(completionMark(one)))
  if (completions.length === 0) return { completions, issued: [] }
  const by = actor.kind === 'person' ? actor.personId : null
  await insertCompletions(tx, completions, { at: now(), by })
  const courseIds = [...new Set(completions.map(({ courseId }) => courseId))]
  const issued = await issueAllEarned(world, tx, { courseIds, sinceOf: firstDays(completions) })
  return { completions, issued }
}

function firstDays(completions: readonly NewCompletion[]): Map<string, Day> {
  const first = new Map<string, Day>()
  for (const { personId, on } of completions) {
    const before = first.get(personId)
    if (before === undefined || on < before) first.set(personId, on)
  }
  return first
}
