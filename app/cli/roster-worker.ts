import { setPriority } from 'node:os'
import { workOnRoster, type RosterWork } from '../usecases/people/roster/work-on-roster.ts'
import { readConfiguration } from './configuration.ts'
import { openWorld } from './open-world.ts'

/** Behind whoever waits for a page. */
const NICE = 5

/**
 * One piece of work on a roster, in a process of its own: nobody else waits for it, and its memory is given back. Whoever
 * started it is told by its exit; when that one is gone, so is this, and an unfinished import was never there.
 */
async function work(): Promise<void> {
  process.once('disconnect', () => process.exit(1))
  setPriority(NICE)
  const configuration = readConfiguration(process.env)
  const { world, close } = await openWorld(configuration, configuration.databaseUrl ?? '', { kind: 'anyone' })
  await workOnRoster(world, JSON.parse(process.argv[2] ?? '') as RosterWork)
  await close()
  process.exit(0)
}

work().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
