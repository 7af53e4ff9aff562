import { pseudonymiseLeavers } from '../usecases/people/pseudonymise-leavers.ts'
import { planLetters } from '../usecases/reminders/plan-letters.ts'
import type { World } from '../usecases/world.ts'

/** What is done once a night. Doing it again, or in two instances at the same time, does nothing more. */
export async function nightlyWork(world: World): Promise<{ pseudonymised: number; letters: number }> {
  const done = await pseudonymiseLeavers(world, { dryRun: false })
  if ('refused' in done) throw new Error(done.refused)
  const made = await planLetters(world)
  if ('refused' in made) throw new Error(made.refused)
  return { pseudonymised: done.pseudonymised, letters: made.planned }
}
