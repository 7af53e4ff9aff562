import { setTimeout as pause } from 'node:timers/promises'
import type { AppLoadContext } from '@remix-run/node'
import { isWorkedOn } from '../domain/people/roster/upload.ts'
import type { RosterWork } from '../usecases/people/roster/work-on-roster.ts'
import { ownRoster } from '../usecases/people/roster/own-roster.ts'
import type { PersonWorld } from '../usecases/world.ts'

/** A file of a commune is done in this time; whoever sends a larger one sees how far it is. */
const PATIENCE_MS = 3_000
const STEP_MS = 150

/** Has the work done that was begun on a roster, apart from this request, and waits a little for its end. */
export async function doRosterWork(
  context: AppLoadContext,
  world: PersonWorld,
  id: string,
  work: RosterWork['work'],
): Promise<void> {
  context.startRosterWork({ id, ownerId: world.actor.personId, work, address: context.address })
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    await pause(STEP_MS)
    const upload = await ownRoster(world, id)
    if (!upload || !isWorkedOn(upload)) return
  }
}
