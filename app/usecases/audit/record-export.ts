import { inTransaction } from '../../persistence/transaction.ts'
import type { PersonWorld } from '../world.ts'
import { recordAudit } from './record-audit.ts'

/** Notes that a list left the site: which one, of which unit (null: of all of one's own), of which day, and how many lines it had. */
export async function recordExport(
  world: PersonWorld,
  list: { name: string; unitId: string | null; on: string; lines: number },
): Promise<void> {
  const { unitId, ...details } = list
  const subject = unitId === null ? {} : { subject: { kind: 'unit' as const, id: unitId } }
  await inTransaction(world.db, (tx) =>
    recordAudit(world, tx, { action: 'list.exported', ...subject, details }),
  )
}
