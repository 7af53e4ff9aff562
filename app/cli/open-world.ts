import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Actor } from '../domain/people/actor.ts'
import { connect, disconnect } from '../persistence/client.ts'
import { isDemo } from '../persistence/demo/is-demo.ts'
import type { World } from '../usecases/world.ts'
import type { Configuration } from './configuration.ts'
import { masterKey } from './master-key.ts'
import { projectRoot } from './project-root.ts'

/** The world as this installation is set up, on a database that is open and migrated; `close` gives its pool back. */
export async function openWorld(
  configuration: Configuration,
  databaseUrl: string,
  actor: Actor,
): Promise<{ world: World; close: () => Promise<void> }> {
  const db = connect(databaseUrl)
  const settings = {
    publicOrigin: configuration.publicOrigins[0],
    dataDir: configuration.dataDir,
    curriculumDir: join(projectRoot(), 'prisma/seed/curriculum'),
    masterKey: await masterKey(configuration.dataDir),
    smtpUrl: configuration.smtpUrl,
    demo: await isDemo(db),
  }
  const world = { db, now: () => new Date(), random: (bytes: number) => randomBytes(bytes), actor, settings }
  return { world, close: () => disconnect(db) }
}
