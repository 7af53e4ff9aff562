import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'
import { recordAudit } from './record-audit.ts'

/** Notes that a list left the site: which one, of which unit, of which day, and how many lines it had. */
export async function recordExport(
  world: PersonWorld,
  list: { name: string; unitId: string; on: string; lines: number },
): Promise<void> {
  const { unitId, ...details } = list
  await inTransaction(world.db, (tx) =>
    recordAudit(world, tx, { action: 'list.exported', subject: { kind: 'unit', id: unitId }, details }),
  )
}
