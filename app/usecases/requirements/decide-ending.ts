import { addDays, dayOf, parseDay, type Day } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { mayRequire } from '../../domain/requirements/requiring.ts'
import { endingOf, type Ending } from '../../domain/requirements/stays.ts'
import type { Reader } from '../../persistence/client.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import {
  knownRequirement,
  requirementsOf,
  unitOfWithdrawn,
  type KnownRequirement,
} from '../../persistence/requirements/known-requirements.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'
import { waysOf } from './decide-requirement.ts'
import { measureChange, type MeasuredChange } from './measure-change.ts'

/** `last`: the last day on which it is required; `withdrawn`: it is taken back as if it had never been. */
export type EndingInput = { id: string } & ({ last: string } | { withdrawn: true })

export type DecidedEnding = { target: KnownRequirement; ending: Ending; keptId: string }

/** Decides what becomes of requirements when one ends or is taken back; the same for a preview and for the deed. */
export async function decideEnding(
  world: World,
  db: Reader,
  input: EndingInput,
): Promise<Outcome<DecidedEnding>> {
  const target = await knownRequirement(db, input.id)
  const unitId = target?.unitId ?? (await unitOfWithdrawn(db, input.id))
  if (!unitId || !mayRequire(world.actor, await pathOfUnit(db, unitId, dayOf(world.now()))))
    return { refused: 'not-found' }
  if (!target) return { refused: 'requirement-changed' }
  const last = 'last' in input ? parseDay(input.last.trim()) : null
  if ('last' in input && !last) return { refused: 'invalid-input', field: 'last' }
  const alike = (await requirementsOf(db, target.certificationId)).filter(
    ({ dutyIds }) => dutyIds.join() === target.dutyIds.join(),
  )
  const ending = endingOf(target, last && addDays(last, 1), { alike, ways: await waysOf(db) })
  return isRefusal(ending) ? ending : { target, ending, keptId: newKeys(world)() }
}

/** Tells what ending a requirement, or taking it back, would do; nothing is written. */
export async function previewEnding(world: World, input: EndingInput): Promise<Outcome<MeasuredChange>> {
  const decided = await decideEnding(world, world.db, input)
  if (isRefusal(decided)) return decided
  const { target, ending, keptId } = decided
  const { certificationId, dutyIds } = target
  const today: Day = dayOf(world.now())
  const supposed = {
    withdrawn: ending.withdrawn.map(({ id }) => id),
    added: ending.kept ? [{ ...ending.kept, id: keptId, certificationId, dutyIds }] : [],
  }
  return measureChange(world.db, { certificationId, supposed, stays: ending.lost, today })
}
