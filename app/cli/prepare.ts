import { migrate } from '../database/migrate.ts'
import { isRefusal } from '../domain/refusal.ts'
import { newSetupCode } from '../usecases/settings/new-setup-code.ts'
import type { World } from '../usecases/world.ts'
import { readConfiguration } from './configuration.ts'
import { prepareDemo } from './demo.ts'
import { masterKey } from './master-key.ts'
import { requireSharedKey } from './shared-key.ts'
import { openWorld } from './open-world.ts'
import { orExplain } from './operator-error.ts'
import type { Prepared } from './prepared.ts'
import { migrationsDir } from './project-root.ts'

/**
 * Run by `serve` before it serves, on the database that it opened: migrations, keys and, for the demo, its data. Tells
 * `serve` the setup code where one is needed.
 */
await orExplain(async () => {
  const configuration = readConfiguration(process.env)
  const url = configuration.databaseUrl ?? ''
  await migrate(url, migrationsDir())
  if (process.argv[3] === 'beside others') await requireSharedKey(url, configuration.dataDir)
  await masterKey(configuration.dataDir)
  const { world, close } = await openWorld(configuration, url, { kind: 'operator' })
  try {
    await prepareData(world)
  } finally {
    await close()
  }
})

async function prepareData(world: World): Promise<void> {
  if (process.argv[2] === 'demo') await prepareDemo(world)
  const setup = await newSetupCode(world)
  if (isRefusal(setup)) throw new Error(setup.refused)
  if (setup.code !== null) process.send?.({ setupCode: setup.code } satisfies Prepared)
}
