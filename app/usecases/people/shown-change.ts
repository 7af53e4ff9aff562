import type { Day } from '../../domain/day.ts'
import type { Period } from '../../domain/period.ts'
import type { Place } from '../../domain/people/postings/posting-change.ts'
import type { RoleReplacement } from '../../domain/people/postings/roles-after.ts'
import type { Role } from '../../domain/people/role.ts'
import type { KnownAppointment } from '../../persistence/people/postings/known-appointments.ts'
import type { KnownPosting } from '../../persistence/people/postings/known-postings.ts'
import type { Decided } from './change-postings.ts'

export type ShownPosting = Period & { unit: string; duty: string }
export type ShownRole = Period & { role: Role; unit: string | null }

/** What changes, or has changed, with the names of things: nothing before is new, nothing after is withdrawn. */
export type ShownChange = {
  /** The day from which it counts, and the day of today. */
  on: Day
  today: Day
  postings: { before: ShownPosting | null; after: ShownPosting | null }[]
  roles: { before: ShownRole | null; after: ShownRole | null }[]
  /** Name of a duty that nobody has held so far. */
  newDuty: string | null
}

type Person = { today: Day; held: readonly KnownPosting[]; appointments: readonly KnownAppointment[] }

export function shownChange(
  { today, held, appointments }: Person,
  { changes, on, place }: Decided,
  roles: readonly RoleReplacement[],
): ShownChange {
  const units = new Map<string | null, string | null>(held.map(({ unitId, unit }) => [unitId, unit]))
  for (const { unitId, unit } of appointments) units.set(unitId, units.get(unitId) ?? unit)
  const duties = new Map(held.map(({ dutyId, duty }) => [dutyId, duty]))
  if (place) units.set(place.to.destination.unitId, place.to.unit)
  if (place) duties.set(place.to.destination.dutyId, place.to.duty)
  const posting = ({ unitId, dutyId, from, to }: Period & Place): ShownPosting => ({
    ...{ unit: units.get(unitId) ?? '', duty: duties.get(dutyId) ?? '', from, to },
  })
  const heldRole = ({
    role,
    unitId,
    from,
    to,
  }: Period & { role: Role; unitId: string | null }): ShownRole => ({
    ...{ role, unit: units.get(unitId) ?? null, from, to },
  })
  return {
    ...{ on, today, newDuty: place?.to.newDuty?.name ?? null },
    postings: changes.map(({ before, after }) => ({
      ...{ before: before && posting(before), after: after && posting(after) },
    })),
    roles: roles.map(({ before, after }) => ({
      before: before && heldRole(before),
      after: after && heldRole(after),
    })),
  }
}
