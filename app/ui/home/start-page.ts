import type { PersonActor } from '../../domain/people/actor.ts'
import { paths } from '../../paths.ts'

/**
 * Where somebody who signed in begins: a department's officer with the rate, a leader who learns nothing too, who writes
 * courses and learns nothing with those.
 */
export function startPage({ restricted, enrolling, informed, roles }: PersonActor): string {
  if (enrolling) return paths.secondStep()
  if (restricted) return paths.password()
  if (!informed) return paths.privacyAcknowledgement()
  const held = new Set(roles.map(({ role }) => role))
  if (held.has('department') || (held.has('leader') && !held.has('learner'))) return paths.coverage()
  if (held.has('administrator') && !held.has('learner')) return paths.settings()
  if (held.has('trainer') && !held.has('learner')) return paths.teach()
  return paths.learn()
}
