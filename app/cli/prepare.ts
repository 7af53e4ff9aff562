import { migrate } from '../database/migrate.ts'
import { readConfiguration } from './configuration.ts'
import { prepareDemo } from './demo.ts'
import { masterKey } from './master-key.ts'
import { openWorld } from './open-world.ts'
import { orExplain } from './operator-error.ts'
import { migrationsDir } from './project-root.ts'

/** Run by `serve` before it serves, on the database that it opened: migrations, keys and, for the demo, its data. */
await orExplain(async () => {
  const configuration = readConfiguration(process.env)
  const url = configuration.databaseUrl ?? ''
  await migrate(url, migrationsDir())
  await masterKey(configuration.dataDir)
  if (process.argv[2] !== 'demo') return
  const { world, close } = await openWorld(configuration, url, { kind: 'operator' })
  await prepareDemo(world).finally(close)
})
