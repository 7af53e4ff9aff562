import { dayOf } from '../../domain/day.ts'
import type { Selection } from '../../domain/coverage/selection.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { newAssignment, type TypedAssignment } from '../../domain/urging/assignment.ts'
import { assigning } from '../../domain/urging/candidate.ts'
import type { Reader, Tx } from '../../persistence/client.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { certificationId as certificationOf } from '../../persistence/requirements/certifications.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { insertAssignments } from '../../persistence/urging/assignments.ts'
import { insertUrging, lockUrging } from '../../persistence/urging/new-urging.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'
import { decideUrging, markOf, recordedBy, type Urgeable } from './decide-urging.ts'
import { pressedBefore } from './pressed-before.ts'

/** `certification`: its key, or our id of it. */
export type OrderedTraining = TypedAssignment & { selection: Selection; certification: string }

/** `id`: comes with the form. `seen`: the mark of the preview that somebody read; anything else is not carried out. */
export type AssignedTraining = OrderedTraining & { id: string; unitId: string | null; seen?: string }

export type Order = { people: Urgeable[]; certificationId: string; mark: string } & Ordered
type Ordered = Exclude<ReturnType<typeof newAssignment>, { refused: string }>

/** Who would be assigned what, and who is left out and why: nothing is done. */
export async function previewAssignment(
  world: Pick<World, 'actor' | 'now'>,
  db: Reader,
  input: OrderedTraining,
): Promise<Outcome<Order>> {
  const ordered = newAssignment(input, dayOf(world.now()))
  if (isRefusal(ordered)) return ordered
  const certificationId = await certificationOf(db, input.certification)
  if (!certificationId) return { refused: 'certification-unknown' }
  const decided = await decideUrging(world, db, input.selection, (candidate) =>
    assigning(candidate, { ...ordered, certificationId }),
  )
  if (isRefusal(decided)) return decided
  return { ...ordered, ...decided, certificationId, mark: markOf(decided.people, ['assigned']) }
}

/**
 * Has people get a certification by a day: everybody who was chosen and lacks it, frozen as one assignment each, whole or not
 * at all. What somebody was assigned of it before makes room. It changes no number of coverage.
 */
export async function assignTraining(
  world: World,
  input: AssignedTraining,
): Promise<Outcome<{ id: string }>> {
  if (!isUuid(input.id)) return { refused: 'invalid-input', field: '' }
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockUrging(tx)
    const before = await pressedBefore(world, tx, input.id, 'assignment')
    if (before) return before
    const order = await previewAssignment(world, tx, input)
    if (isRefusal(order)) return order
    if (input.seen !== undefined && input.seen !== order.mark) return { refused: 'preview-outdated' }
    if (!order.people.some(({ comesTo }) => comesTo === 'assigned')) return { refused: 'nobody-to-urge' }
    await carryOut(world, tx, input, order)
    return { id: input.id }
  })
}

async function carryOut(world: World, tx: Tx, { id, unitId }: AssignedTraining, order: Order) {
  const { people, certificationId, dueOn, note } = order
  const [recorded, key] = [recordedBy(world), newKeys(world)]
  const training = { certificationId, dueOn, note }
  await insertUrging(
    tx,
    { id, kind: 'assignment', unitId, until: null, ...training },
    people.map(({ personId, comesTo }) => ({ personId, cameTo: comesTo })),
    recorded,
  )
  const assigned = people.filter(({ comesTo }) => comesTo === 'assigned')
  await insertAssignments(
    tx,
    assigned.map(({ personId }) => ({ id: key(), personId, urgingId: id, ...training })),
    recorded,
  )
  await recordAudit(world, tx, {
    ...{ action: 'training.assigned', ...(unitId ? { subject: { kind: 'unit', id: unitId } } : {}) },
    details: { certification: certificationId, people: assigned.length, due: dueOn, urging: id },
  })
}
