import type { AnswerOutcome, CorrectionState, Fault } from '../../domain/corrections/correction.ts'
import type { Day } from '../../domain/day.ts'
import type { Reader, Tx } from '../client.ts'
import { dayFrom } from '../day.ts'
import { isUuid } from '../is-uuid.ts'
import { pathOfUnit } from '../people/manageable.ts'

export type ShownVoice = {
  personId: string
  fullName: string
  fault: Fault
  reason: string
  at: Date
  withdrawn: boolean
}
export type ShownAnswer = { outcome: AnswerOutcome; words: string; by: string | null; at: Date }

/** A request with all that was said about it. `path`: its unit with all that it lies in, today. */
export type Correction = {
  id: string
  unitId: string | null
  path: string[]
  certificationId: string | null
  certification: { key: string; title: string } | null
  day: Day
  knownBy: Date | null
  personId: string | null
  subject: string
  required: number
  trained: number
  openedAt: Date
  state: CorrectionState
  voices: ShownVoice[]
  answer: ShownAnswer | null
}

export async function correctionById(db: Reader, id: string, today: Day): Promise<Correction | null> {
  if (!isUuid(id)) return null
  const voices = { include: { person: true }, orderBy: { at: 'asc' as const } }
  const found = await db.correctionRequest.findUnique({
    where: { id },
    include: { voices, answer: { include: { person: true } }, certification: true },
  })
  if (!found) return null
  const { day, certification, answer, openMark, ...rest } = found
  return {
    ...rest,
    path: found.unitId ? await pathOfUnit(db, found.unitId, today) : [],
    day: dayFrom(day),
    certification: certification && { key: certification.key, title: certification.title },
    state: stateOf(openMark, answer),
    voices: found.voices.map(({ person, ...voice }) => ({
      ...{ personId: voice.personId, fullName: person.fullName, at: voice.at },
      ...{ fault: voice.fault as Fault, reason: voice.reason, withdrawn: voice.withdrawnAt !== null },
    })),
    answer: answer && {
      ...{ outcome: answer.outcome as AnswerOutcome, words: answer.words },
      ...{ by: answer.person?.fullName ?? null, at: answer.at },
    },
  }
}

function stateOf(openMark: string | null, answer: { outcome: string } | null): CorrectionState {
  if (answer) return answer.outcome as AnswerOutcome
  return openMark === null ? 'withdrawn' : 'open'
}

/** Holds a request until the transaction ends: one at a time decides on it. */
export async function lockCorrection(tx: Tx, id: string): Promise<void> {
  if (isUuid(id)) await tx.$executeRaw`SELECT 1 FROM correction_request WHERE id = ${id}::uuid FOR UPDATE`
}

type Answer = { outcome: AnswerOutcome; words: string; personId: string | null; at: Date }

export async function writeAnswer(tx: Tx, correctionId: string, answer: Answer): Promise<void> {
  await tx.correctionAnswer.create({ data: { correctionId, ...answer } })
  await tx.correctionRequest.update({ where: { id: correctionId }, data: { openMark: null } })
}

/** Takes somebody's asking back; without anybody who asks, the request is closed. */
export async function withdrawVoice(tx: Tx, correctionId: string, personId: string, at: Date): Promise<void> {
  const where = { correctionId, withdrawnAt: null }
  await tx.correctionVoice.updateMany({ where: { ...where, personId }, data: { withdrawnAt: at } })
  if ((await tx.correctionVoice.count({ where })) > 0) return
  await tx.correctionRequest.update({ where: { id: correctionId }, data: { openMark: null } })
}
