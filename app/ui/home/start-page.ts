import type { PersonActor } from '../../domain/people/actor.ts'
import { paths } from '../../paths.ts'

<<<<<<< HEAD
/** Where somebody who signed in begins: a department's officer with the rate, a leader who learns nothing too. */
export function startPage({ restricted, informed, roles }: PersonActor): string {
=======
/**
 * Where somebody who signed in begins: a department's officer with the rate, a leader who learns nothing too, who writes
 * courses and learns nothing with those.
 */
export function startPage({ restricted, roles }: PersonActor): string {
>>>>>>> 35f097d (Courses are written under /teach: outline, lessons, questions, preview on a phone, publication; what is not required of learners is offered too)
  if (restricted) return paths.password()
  if (!informed) return paths.privacyAcknowledgement()
  const held = new Set(roles.map(({ role }) => role))
  if (held.has('department') || (held.has('leader') && !held.has('learner'))) return paths.coverage()
  if (held.has('administrator') && !held.has('learner')) return paths.settings()
  if (held.has('trainer') && !held.has('learner')) return paths.teach()
  return paths.learn()
}
