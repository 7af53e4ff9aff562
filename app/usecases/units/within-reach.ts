import { dayOf } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import { mayReorganise } from '../../domain/units/reorganising.ts'
import type { UnitFacts } from '../../domain/units/unit-record.ts'
import type { Reader } from '../../persistence/client.ts'
import { pathsOfUnits } from '../../persistence/units/paths-of-units.ts'
import type { World } from '../world.ts'

type Lying = Pick<UnitFacts, 'parentId' | 'code' | 'name'>

/** The first of some units that whoever acts may not reorganise; null where all of them are within reach. */
export async function beyondReach<T extends Lying>(
  { actor, now }: World,
  db: Reader,
  units: readonly T[],
): Promise<T | null> {
  if (administers(actor)) return null
  const parents = [...new Set(units.flatMap(({ parentId }) => parentId ?? []))]
  const paths = await pathsOfUnits(db, parents, dayOf(now()))
  const pathOf = (parentId: string | null) => (parentId === null ? [] : (paths.get(parentId) ?? []))
  return units.find(({ parentId }) => !mayReorganise(actor, pathOf(parentId))) ?? null
}
