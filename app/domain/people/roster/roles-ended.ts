import type { Day } from '../../day.ts'
import { grouped } from '../../grouped.ts'
import { rolesAfter, type EnteredAppointment, type HeldAppointment } from '../postings/roles-after.ts'
import type { RosterFacts, RosterPlan } from './plan-roster.ts'

export type PersonRole = HeldAppointment & { personId: string }
export type EndedRole = { before: PersonRole; after: EnteredAppointment | null; end: Day }

/**
 * Roles that end because a roster ends the last duty in their unit, as they do where somebody leaves or is transferred:
 * nobody keeps power over a unit that they left.
 */
export function rolesEnded(
  { outcomes }: RosterPlan,
  { postings, today }: Pick<RosterFacts, 'postings' | 'today'>,
  roles: readonly PersonRole[],
): EndedRole[] {
  const heldBy = grouped(postings, ({ personId }) => personId)
  const rolesOf = grouped(roles, ({ personId }) => personId)
  return outcomes.flatMap(({ after: { id }, retract, add }): EndedRole[] => {
    const before = heldBy.get(id) ?? []
    const gone = new Set(retract.map((posting) => posting.id))
    const after = [...before.filter((posting) => !gone.has(posting.id)), ...add]
    const ended = rolesAfter(rolesOf.get(id) ?? [], { before, after, today, follows: null })
    return ended.flatMap((one) =>
      one.before
        ? [{ before: { ...one.before, personId: id }, after: one.after, end: one.after?.to ?? today }]
        : [],
    )
  })
}
