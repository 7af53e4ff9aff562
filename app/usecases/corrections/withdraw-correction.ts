import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import {
  correctionById,
  lockCorrection,
  withdrawVoice,
} from '../../persistence/corrections/one-correction.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { PersonWorld } from '../world.ts'

/** Takes back what one asked, while it is open; where nobody else asks the same, the request is closed. */
export function withdrawCorrection(world: PersonWorld, id: string): Promise<Outcome<{ id: string }>> {
  const { personId } = world.actor
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockCorrection(tx, id)
    const correction = await correctionById(tx, id, dayOf(world.now()))
    if (!correction?.voices.some((voice) => voice.personId === personId && !voice.withdrawn))
      return { refused: 'not-found' }
    if (correction.state !== 'open') return { refused: 'correction-closed' }
    await withdrawVoice(tx, id, personId, world.now())
    await recordAudit(world, tx, {
      action: 'correction.withdrawn',
      ...(correction.personId ? { subject: { kind: 'person', id: correction.personId } } : {}),
      details: { request: id },
    })
    return { id }
  })
}
