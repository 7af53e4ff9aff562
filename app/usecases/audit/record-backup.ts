import { inTransaction } from '../../persistence/transaction.ts'
import type { World } from '../world.ts'
import { recordAudit } from './record-audit.ts'

/** Notes, before it is made, that everything is about to leave the site in one file. */
export async function recordBackup(world: World, details: { masterKey: boolean }): Promise<void> {
  await inTransaction(world.db, (tx) => recordAudit(world, tx, { action: 'backup.begun', details }))
}

/** Notes from which backup the site goes on. */
export async function recordRestore(
  world: World,
  details: { madeAt: string; origin: string; sha256: string; masterKey: boolean },
): Promise<void> {
  await inTransaction(world.db, (tx) => recordAudit(world, tx, { action: 'backup.restored', details }))
}
