import type { ReadCompletions } from '../../domain/completions/completion-rows.ts'
import { planCompletions, type CompletionPlan } from '../../domain/completions/plan-completions.ts'
import { dayOf } from '../../domain/day.ts'
import { parseStaffCode } from '../../domain/people/login.ts'
import { attestingRoles } from '../../domain/requirements/attesting.ts'
import { offeredTraining } from '../../persistence/completions/offered.ts'
import { knownCompletions, traineesByCode } from '../../persistence/completions/trainees.ts'
import type { World } from '../world.ts'

/** What a list of completions would add today, in the hands of whoever acts. */
export async function compareCompletions(
  { actor, db, now }: World,
  read: ReadCompletions,
): Promise<CompletionPlan> {
  const today = dayOf(now())
  const codes = [...new Set(read.rows.flatMap(({ staffCode }) => parseStaffCode(staffCode) ?? []))]
  const people = await traineesByCode(db, codes, attestingRoles(actor), today)
  const known = await knownCompletions(
    db,
    [...people.values()].map(({ id }) => id),
  )
  const actorId = actor.kind === 'person' ? actor.personId : null
  return planCompletions(read, { offered: await offeredTraining(db), people, known, actorId, today })
}
