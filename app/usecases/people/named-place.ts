import type { Day } from '../../domain/day.ts'
import { fold, normalise } from '../../domain/language/fold.ts'
import { manages } from '../../domain/people/managing.ts'
import type { Destination } from '../../domain/people/postings/posting-change.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { dutyByName, type NamedDuty } from '../../persistence/people/duties.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { livingUnit } from '../../persistence/units/unit-life.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'

/** A unit by our key or by its official code on the day, and a duty by its name. */
export type TypedPlace = { unit: string; duty: string }

export type NamedPlace = {
  destination: Destination
  unit: string
  duty: string
  /** To be added: nobody has held it so far. */
  newDuty: NamedDuty | null
}

const LONGEST_DUTY = 120

/** Where somebody is to begin. A unit that the actor does not manage is as unknown as one that does not exist. */
export async function namedPlace(
  world: World,
  { tx, today }: { tx: Tx; today: Day },
  typed: TypedPlace,
  on: Day,
): Promise<Outcome<NamedPlace>> {
  const unit = await livingUnit(tx, typed.unit, { on, today })
  if (!unit || !manages(world.actor, await pathOfUnit(tx, unit.id, today))) return { refused: 'unit-unknown' }
  const [name, foldedName] = [normalise(typed.duty), fold(typed.duty)]
  if (name === '' || name.length > LONGEST_DUTY) return { refused: 'invalid-input', field: 'duty' }
  const known = await dutyByName(tx, foldedName)
  const newDuty = known ? null : { id: newKeys(world)(), name, foldedName }
  const dutyId = known?.id ?? newDuty?.id ?? ''
  return {
    destination: { unitId: unit.id, dutyId, life: unit.life },
    ...{ unit: unit.name, duty: known?.name ?? name, newDuty },
  }
}
