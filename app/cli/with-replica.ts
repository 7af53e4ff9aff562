import type { Logger } from 'pino'
import { openReplica } from '../persistence/replica.ts'
import type { World } from '../usecases/world.ts'
import type { Configuration } from './configuration.ts'

type Opened = { world: World; close: () => Promise<void> }

/** The same world with its replica, where one is set; what becomes of it stands in the log. */
export function withReplica(
  { world, close }: Opened,
  { databaseReplicaUrl }: Configuration,
  log: Logger,
): Opened & { replica?: () => Promise<string> } {
  if (!databaseReplicaUrl) return { world, close }
  const {
    read,
    state,
    close: closeReplica,
  } = openReplica(world.db, databaseReplicaUrl, {
    changed: (found) => log[found.is === 'good' ? 'info' : 'warn'](found, 'replica'),
    failed: (error) => log.warn({ err: error }, 'read on the primary what the replica did not finish'),
  })
  return {
    world: { ...world, reads: read },
    replica: async () => (await state()).is,
    close: async () => {
      await closeReplica()
      await close()
    },
  }
}
