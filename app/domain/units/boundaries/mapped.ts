import type { UnitKind } from '../unit-kind.ts'
import { archipelagos, MOST_PROVINCES } from './archipelagos.ts'
import { framesOf, type DrawnUnit, type Frame } from './drawn.ts'

export type MappedUnit = { id: string; kind: UnitKind }

/**
 * The map of some units that lie side by side: each in its outline. Null where one has none, for a map with a hole tells
 * something wrong; and where the nation's provinces do not reach both archipelagos.
 */
export function mapOf<Unit extends MappedUnit>(
  units: readonly Unit[],
  drawn: readonly DrawnUnit[],
): Frame<Unit>[] | null {
  const byId = new Map(drawn.map((one) => [one.unitId, one.parts]))
  const outlined = units.flatMap((unit) => {
    const parts = byId.get(unit.id)
    return parts ? [{ unit, parts }] : []
  })
  if (units.length === 0 || outlined.length < units.length) return null
  const frames = framesOf(outlined)
  const nation = units.filter(({ kind }) => kind === 'province').length > MOST_PROVINCES
  const whole = archipelagos.every((one) => frames.some(({ place }) => place === one))
  return nation && !whole ? null : frames
}
