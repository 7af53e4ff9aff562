import { answerRefusal } from '../../domain/corrections/answering.ts'
import { newAnswer, type TypedAnswer } from '../../domain/corrections/correction.ts'
import { dayOf } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import {
  correctionById,
  lockCorrection,
  writeAnswer,
  type Correction,
} from '../../persistence/corrections/one-correction.ts'
import { addLetters } from '../../persistence/reminders/new-letters.ts'
import { reminderSettingsOf } from '../../persistence/settings/reminder-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'

/** Answers a request, once: accepted, with what was done, or declined, with the reason. Everybody who asked is told by letter. */
export async function answerCorrection(
  world: World,
  input: TypedAnswer & { id: string },
): Promise<Outcome<{ id: string }>> {
  const { id } = input
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockCorrection(tx, id)
    const correction = await correctionById(tx, id, dayOf(world.now()))
    if (!correction) return { refused: 'not-found' }
    const askers = correction.voices.map(({ personId }) => personId)
    const concerned = { askers, aboutId: correction.personId }
    const refusal = answerRefusal(world.actor, correction.path, concerned)
    if (refusal) return refusal
    if (correction.state !== 'open') return { refused: 'correction-closed' }
    const answer = newAnswer(input)
    if (isRefusal(answer)) return answer
    const personId = world.actor.kind === 'person' ? world.actor.personId : null
    await writeAnswer(tx, id, { ...answer, personId, at: world.now() })
    await tellAskers(world, tx, correction)
    await recordAudit(world, tx, {
      action: 'correction.answered',
      ...(correction.personId ? { subject: { kind: 'person', id: correction.personId } } : {}),
      details: { request: id, kind: answer.outcome },
    })
    return { id }
  })
}

/** Puts a letter for each who asked into the queue, where letters are sent at all. */
async function tellAskers(world: World, tx: Tx, { id, voices }: Correction): Promise<void> {
  const { enabled } = await reminderSettingsOf(tx)
  if (!enabled || !world.settings.smtpUrl) return
  const [createdAt, key] = [world.now(), newKeys(world)]
  await addLetters(
    tx,
    voices
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ personId }) => ({
        ...{ id: key(), key: `answer ${personId} ${id}`, personId, kind: 'answer' as const },
        ...{ on: dayOf(createdAt), notBefore: createdAt, createdAt },
      })),
  )
}
