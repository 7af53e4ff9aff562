import {
  newCorrection,
  type NewCorrection,
  type TypedCorrection,
} from '../../domain/corrections/correction.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { coverageOf } from '../../domain/coverage/counts.ts'
import { explain } from '../../domain/coverage/explanation.ts'
import { dayOf } from '../../domain/day.ts'
import { manages, managesPerson } from '../../domain/people/managing.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { Db, Tx } from '../../persistence/client.ts'
import { addVoice, openOrJoin } from '../../persistence/corrections/new-correction.ts'
import { unitOfPerson } from '../../persistence/corrections/listed-corrections.ts'
import { explainedFacts } from '../../persistence/coverage/explained-facts.ts'
import { tallyOf } from '../../persistence/coverage/tallies.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { pathOfUnit, pathsOfPerson } from '../../persistence/people/manageable.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { PersonWorld } from '../world.ts'

export type DisputedNumber = Pick<CoverageQuestion, 'unitId' | 'day' | 'certificationId' | 'knownBy'>
export type Requested = { id: string; joins: boolean }

/**
 * Asks for a number of coverage to be corrected about one person. Whoever oversees the unit may, about those whom the number
 * is about or of one's own; and everybody about themselves, where they work. The number as it is shown now is kept with it.
 * While a request about the same is open, another joins it; the same person asks once.
 */
export async function requestCorrection(
  world: PersonWorld,
  { number, typed }: { number: DisputedNumber; typed: TypedCorrection },
): Promise<Outcome<Requested>> {
  const asked = newCorrection(typed)
  if (isRefusal(asked)) return asked
  return inTransaction(world.db, async (tx): Promise<Outcome<Requested>> => {
    const about = await withPersonOfCode(world, tx, asked)
    if (!(await mayAsk(world, number, about))) return { refused: 'not-found' }
    const { required, trained } = coverageOf(await tallyOf(tx, number))
    const { personId, subject, fault, reason } = about
    const [id, openedAt] = [newKeys(world)(), world.now()]
    const request = await openOrJoin(tx, {
      ...{ id, openedAt, personId, subject, required, trained },
      ...number,
    })
    const voice = { correctionId: request.id, personId: world.actor.personId, fault, reason, at: openedAt }
    if (!(await addVoice(tx, voice))) return { refused: 'correction-open' }
    await recordAudit(world, tx, {
      action: request.joins ? 'correction.joined' : 'correction.requested',
      ...(personId ? { subject: { kind: 'person', id: personId } } : {}),
      details: { request: request.id, unit: number.unitId, on: number.day, kind: fault },
    })
    return request
  })
}

/** Whose staff code was typed, where it is one of whoever asks. */
async function withPersonOfCode(world: PersonWorld, tx: Tx, asked: NewCorrection): Promise<NewCorrection> {
  if (asked.personId !== null) return asked
  const found = await tx.person.findUnique({ where: { staffCode: asked.subject } })
  if (!found || found.withdrawnAt) return asked
  const paths = await pathsOfPerson(tx, found.id, dayOf(world.now()))
  return managesPerson(world.actor, paths) ? { ...asked, personId: found.id, subject: '' } : asked
}

async function mayAsk(
  { actor, db, now }: PersonWorld,
  number: DisputedNumber,
  { personId }: NewCorrection,
): Promise<boolean> {
  const { unitId } = number
  const today = dayOf(now())
  if (personId !== null && !isUuid(personId)) return false
  if (personId === actor.personId && unitId === (await unitOfPerson(db, personId, number.day))) return true
  if (!manages(actor, unitId === null ? [] : await pathOfUnit(db, unitId, today))) return false
  if (personId === null) return true
  // Whoever manages everything manages nobody who is not there.
  if ((await db.person.count({ where: { id: personId } })) === 0) return false
  return managesPerson(actor, await pathsOfPerson(db, personId, today)) || belongsToIt(db, number, personId)
}

/** Whether somebody is in a number, or is told about beside it. */
async function belongsToIt(db: Db, number: DisputedNumber, personId: string): Promise<boolean> {
  const why = explain(await explainedFacts(db, [personId], number.unitId), number, personId)
  return why.counted || (why.why !== 'elsewhere' && why.why !== 'not-posted')
}
