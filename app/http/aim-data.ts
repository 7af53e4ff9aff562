import { aimOf, type Aim, type NamedAim } from '../domain/coverage/passed-target.ts'
import type { Day } from '../domain/day.ts'
import { standsOn } from '../domain/units/lineage.ts'
import type { Reader } from '../persistence/client.ts'
import { targetsOf } from '../persistence/coverage/targets.ts'
import { pathOfUnit } from '../persistence/people/manageable.ts'
import { lastNames } from '../persistence/units/last-names.ts'
import { lineageInto } from '../persistence/units/lineage.ts'

/** The target of a unit (null: of the nation) as units are on a day, and whether the unit is still there today. */
export async function aimOn(
  db: Reader,
  unitId: string | null,
  { day, today }: { day: Day; today: Day },
): Promise<{ aim: NamedAim; stands: boolean }> {
  const path = unitId === null ? [] : await pathOfUnit(db, unitId, day)
  const lineage = await lineageInto(db, path)
  const set = await targetsOf(db, [...lineage.lives.keys()])
  const aim = await named(db, aimOf(set, path, lineage, day))
  return { aim, stands: unitId === null || standsOn(lineage, unitId, today) }
}

async function named(db: Reader, { passedFrom, differing, ...target }: Aim): Promise<NamedAim> {
  const names = await lastNames(db, [...passedFrom, ...differing.map(({ unitId }) => unitId)])
  const nameOf = (unitId: string) => names.get(unitId)?.name ?? ''
  return {
    ...target,
    passedFrom: passedFrom.map(nameOf),
    differing: differing.map(({ unitId, target: former }) => ({ name: nameOf(unitId), target: former })),
  }
}
