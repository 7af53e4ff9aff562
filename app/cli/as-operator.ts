import { mkdir } from 'node:fs/promises'
import { migrate } from '../database/migrate.ts'
import { openDatabase } from '../database/open.ts'
import type { World } from '../usecases/world.ts'
import { commandConfiguration } from './configuration.ts'
import { openWorld } from './open-world.ts'
import { migrationsDir } from './project-root.ts'

/**
 * Does work as the operator on this installation's database, which is made and migrated when it is not there yet, and
 * shared with a server that runs.
 */
export async function asOperator<T>(work: (world: World) => Promise<T>): Promise<T> {
  const configuration = commandConfiguration()
  await mkdir(configuration.dataDir, { recursive: true })
  const database = await openDatabase({ ...configuration, log: () => undefined })
  try {
    await migrate(database.url, migrationsDir())
    const { world, close } = await openWorld(configuration, database.url, { kind: 'operator' })
    try {
      return await work(world)
    } finally {
      await close()
    }
  } finally {
    await database.close()
  }
}
