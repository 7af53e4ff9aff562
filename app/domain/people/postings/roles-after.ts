import type { Day } from '../../day.ts'
import type { Period } from '../../period.ts'
import type { HeldRole } from '../actor.ts'
import type { Role } from '../role.ts'
import type { Place } from './posting-change.ts'

export type HeldAppointment = Period & HeldRole & { id: string }
export type EnteredAppointment = Period & HeldRole
export type RoleReplacement = { before: HeldAppointment | null; after: EnteredAppointment | null }

type Postings = readonly (Period & Place)[]
type Moved = {
  before: Postings
  after: Postings
  today: Day
  /** Where somebody goes on learning, and from which day; null: where they were. */
  follows: (Place & Pick<Period, 'from'>) | null
}

/** Held over a unit because of what one does there. */
const bound: readonly Role[] = ['trainer', 'department', 'leader']

/**
 * What becomes of roles when postings change. What somebody may do in a unit ends with the last duty there: no role but a
 * learner's goes along to the next unit, so nobody is promoted by a transfer, and nobody keeps power over a unit that they
 * left. Who learned in the unit that is left learns in the new one, and who leaves altogether keeps learning: their
 * certificates are theirs. Roles over everything, and over units in which nothing changed, stay.
 */
export function rolesAfter(held: readonly HeldAppointment[], moved: Moved): RoleReplacement[] {
  const ended = held.flatMap((appointment) => {
    const end = bound.includes(appointment.role) ? endOfRole(appointment, moved) : null
    return end === null ? [] : closedRole(appointment, end)
  })
  return [...ended, ...learning(held, moved)]
}

function endOfRole({ unitId }: HeldAppointment, { before, after, today }: Moved): Day | null {
  if (unitId === null) return null
  const [until, untilNow] = [heldUntil(before, unitId), heldUntil(after, unitId)]
  if (until === undefined || untilNow === null) return null
  if (untilNow === undefined) return today
  return until === null || untilNow < until ? untilNow : null
}

function learning(held: readonly HeldAppointment[], { after, follows }: Moved): RoleReplacement[] {
  if (!follows) return []
  const { from, unitId } = follows
  const lasting = held.filter(
    (one) => one.role === 'learner' && one.unitId !== null && (one.to === null || one.to > from),
  )
  const left = lasting.filter((one) => !isThere(after, one.unitId, from))
  if (left.length === 0) return []
  const ended = left.flatMap((one) => closedRole(one, from))
  if (lasting.some((one) => one.unitId === unitId && one.to === null)) return ended
  return [...ended, { before: null, after: { role: 'learner', unitId, from, to: null } }]
}

/** Whether something is held in a unit on a day or later. */
function isThere(postings: Postings, unitId: string | null, from: Day): boolean {
  return postings.some((one) => one.unitId === unitId && (one.to === null || one.to > from))
}

/** The first day on which nothing is held in a unit any more; null: no such day; undefined: nothing ever was. */
function heldUntil(postings: Postings, unitId: string): Day | null | undefined {
  const ends = postings.filter((one) => one.unitId === unitId).map(({ to }) => to)
  return ends.includes(null) ? null : ends.toSorted().at(-1)
}

function closedRole(appointment: HeldAppointment, end: Day): RoleReplacement[] {
  const { from, to, role, unitId } = appointment
  if (to !== null && to <= end) return []
  return [{ before: appointment, after: end <= from ? null : { from, to: end, role, unitId } }]
}
