import { redirect, type AppLoadContext } from '@remix-run/node'
import type { Db } from '../persistence/client.ts'
import { anyAccount } from '../persistence/people/any-account.ts'
import { everAdministered } from '../persistence/people/administrators.ts'
import { paths } from '../paths.ts'
import type { World } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** Databases known to be set up: they stay so, and are not asked again. */
const settled = new WeakSet<Db>()

async function isSetUp(db: Db): Promise<boolean> {
  if (settled.has(db)) return true
  const administered = await everAdministered(db)
  if (administered) settled.add(db)
  return administered
}

/** While nobody has ever administered, sends whoever comes to the front door to `/setup`. */
export async function setUpFirst({ world: { db } }: AppLoadContext): Promise<void> {
  if (!(await isSetUp(db))) throw redirect(paths.setup(), 303)
}

/** The same at the sign-in page, which stays open to accounts that the operator made. */
export async function setUpBeforeSigningIn(context: AppLoadContext): Promise<void> {
  const { db } = context.world
  if (!(await isSetUp(db)) && !(await anyAccount(db))) throw redirect(paths.setup(), 303)
}

/** The guard of `/setup`: as soon as somebody administers there is no such page, for ever. */
export async function onlyUntilSetUp({ world }: AppLoadContext): Promise<World> {
  if (await isSetUp(world.db)) throw refusalResponse({ refused: 'not-found' })
  return world
}
