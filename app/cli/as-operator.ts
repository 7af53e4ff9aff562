import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'
import type { World } from '../usecases/world.ts'
import { readConfiguration } from './configuration.ts'
import { openWorld } from './open-world.ts'
import { projectRoot } from './project-root.ts'

/**
 * Does work as the operator on this installation's database, which is made and migrated when it is not there yet, and
 * shared with a server that runs. `PORT` is the server's business alone.
 */
export async function asOperator<T>(work: (world: World) => Promise<T>): Promise<T> {
  const configuration = readConfiguration({ ...process.env, PORT: undefined })
  await mkdir(configuration.dataDir, { recursive: true })
  const database = await openDatabase({ ...configuration, log: () => undefined })
  try {
    await migrate(database.url, join(projectRoot(), 'prisma/migrations'))
    const { world, close } = await openWorld(configuration, database.url, { kind: 'operator' })
    return await work(world).finally(close)
  } finally {
    await database.close()
  }
}
