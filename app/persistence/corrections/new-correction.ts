import { correctionMark, type CorrectionAbout } from '../../domain/corrections/correction.ts'
import type { Day } from '../../domain/day.ts'
import type { Tx } from '../client.ts'
import { dateFrom } from '../day.ts'

export type OpenedCorrection = CorrectionAbout & {
  id: string
  day: Day
  knownBy: Date | null
  required: number
  trained: number
  openedAt: Date
}

/**
 * Opens a request, or finds the one that is open about the same, held until the transaction ends. Of two who ask at once
 * one opens it and the other joins.
 */
export async function openOrJoin(tx: Tx, asked: OpenedCorrection): Promise<{ id: string; joins: boolean }> {
  const { day, ...rest } = asked
  const openMark = correctionMark(asked)
  const data = [{ ...rest, day: dateFrom(day), openMark }]
  const { count } = await tx.correctionRequest.createMany({ data, skipDuplicates: true })
  if (count > 0) return { id: asked.id, joins: false }
  const [open] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM correction_request WHERE open_mark = ${openMark} FOR UPDATE`
  return open ? { id: open.id, joins: true } : openOrJoin(tx, asked)
}

export type Voice = { correctionId: string; personId: string; fault: string; reason: string; at: Date }

/** Notes who asked and why; false: they did before. Who had withdrawn asks anew. */
export async function addVoice(tx: Tx, voice: Voice): Promise<boolean> {
  const { correctionId, personId, fault, reason, at } = voice
  const written = await tx.$executeRaw`
    INSERT INTO correction_voice (correction_id, person_id, fault, reason, at)
    VALUES (${correctionId}::uuid, ${personId}::uuid, ${fault}, ${reason}, ${at})
    ON CONFLICT (correction_id, person_id) DO UPDATE SET fault = excluded.fault, reason = excluded.reason,
      at = excluded.at, withdrawn_at = NULL WHERE correction_voice.withdrawn_at IS NOT NULL`
  return written > 0
}
