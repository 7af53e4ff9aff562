import type { AuditAction, AuditDetails, AuditEntry, AuditSubject } from '../../domain/audit/entry.ts'
import { appendEntries, appendEntry } from '../../persistence/audit/append-entry.ts'
import type { Tx } from '../../persistence/client.ts'
import type { World } from '../world.ts'

export type Audited = {
  action: AuditAction
  subject?: AuditSubject
  details?: AuditDetails
  /** Who acted, where that is known only by what was done, as in signing in. */
  by?: string
}

/** Writes into the audit log what the transaction did, last in it: see {@link appendEntry}. */
export function recordAudit(world: World, tx: Tx, audited: Audited): Promise<void> {
  return appendEntry(tx, entryOf(world, audited))
}

/** As {@link recordAudit}, for what was done to many. */
export function recordAudits(world: World, tx: Tx, audited: Audited[]): Promise<void> {
  return appendEntries(
    tx,
    audited.map((one) => entryOf(world, one)),
  )
}

function entryOf(world: World, { action, subject, details, by }: Audited): AuditEntry {
  const { actor } = world
  return {
    at: world.now(),
    actorKind: by === undefined ? actor.kind : 'person',
    actorId: by ?? (actor.kind === 'person' ? actor.personId : null),
    action,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    details: details ?? {},
    address: world.address ?? null,
  }
}
