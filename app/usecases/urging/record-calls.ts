import { dayOf } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { newCall, type NewCall, type TypedCall } from '../../domain/urging/call.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { insertCalls } from '../../persistence/urging/calls.ts'
import { candidates } from '../../persistence/urging/candidates.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'
import { mayUrge, recordedBy, rolesOf } from './decide-urging.ts'

/** `unitId`: from whose call list; null: the nation's. */
export type RecordedCalls = { unitId: string | null; calls: readonly TypedCall[] }

/**
 * Writes down whom somebody phoned and what came of it, for the next one to see. For whoever manages all of the people; one
 * who is somebody else's, or a call that cannot be, leaves everything as it was.
 */
export async function recordCalls(world: World, input: RecordedCalls): Promise<Outcome<{ calls: number }>> {
  const today = dayOf(world.now())
  const calls: NewCall[] = []
  for (const typed of input.calls) {
    const call = newCall(typed, today)
    if (isRefusal(call)) return call
    calls.push(call)
  }
  if (!(await mayUrge(world, world.db, input.unitId))) return { refused: 'not-found' }
  if (calls.length === 0) return { refused: 'nobody-chosen' }
  const ids = [...new Set(calls.map(({ personId }) => personId))]
  if (!ids.every(isUuid)) return { refused: 'not-found' }
  const known = await candidates(rolesOf(world.actor), world.db, ids, today)
  if (known.filter(({ reached }) => reached).length < ids.length) return { refused: 'not-found' }
  const key = newKeys(world)
  return inTransaction(world.db, async (tx) => {
    await insertCalls(
      tx,
      calls.map((call) => ({ id: key(), ...call })),
      recordedBy(world),
    )
    const subject = input.unitId ? { subject: { kind: 'unit' as const, id: input.unitId } } : {}
    await recordAudit(world, tx, { action: 'calls.recorded', ...subject, details: { people: ids.length } })
    return { calls: calls.length }
  })
}
