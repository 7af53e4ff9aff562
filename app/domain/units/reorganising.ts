import type { Actor } from '../people/actor.ts'
import { administers } from '../people/administrating.ts'
import type { KnownUnits } from './plan-reorganisation.ts'
import type { UnitChanges, UnitFacts } from './unit-record.ts'

/** Whether somebody carries out reorganisations at all: who administers, and departments for units that are theirs. */
export function reorganises(actor: Actor): boolean {
  if (administers(actor)) return true
  if (actor.kind !== 'person' || actor.restricted) return false
  return actor.roles.some(({ role }) => role === 'department')
}

/**
 * Whether somebody may carry out, preview or undo what a reorganisation does to a unit, known by the path of what it lies
 * in: that one with all that it lies in, today; empty for a unit at the top. A department may where that is the unit that its
 * role is held over or lies in it, so never with its own province; leaders look only.
 */
export function mayReorganise(actor: Actor, pathOfParent: readonly string[]): boolean {
  if (administers(actor)) return true
  if (actor.kind !== 'person' || actor.restricted) return false
  return actor.roles.some(
    ({ role, unitId }) => role === 'department' && unitId !== null && pathOfParent.includes(unitId),
  )
}

/** All that a change says of units: what it withdraws and adds, and every unit that becomes another or comes from one. */
export function touched(changes: UnitChanges, { records }: Pick<KnownUnits, 'records'>): UnitFacts[] {
  const retracted = new Set(changes.retract)
  const passing = new Set(changes.successions.flatMap((one) => [one.oldUnitId, one.newUnitId]))
  return [...records.filter(({ id, unitId }) => retracted.has(id) || passing.has(unitId)), ...changes.add]
}
