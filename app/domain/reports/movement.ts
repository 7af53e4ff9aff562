import type { Group } from '../coverage/counts.ts'
import { isTrained } from '../requirements/standing.ts'

/** Where the required people of a unit stand on a day, by their keys. */
export type Stood = ReadonlyMap<string, Group>

/**
 * How somebody moved between the end of the period before and the day of the report. Who is waived counts as not required on
 * that day.
 *
 * - `newly-trained`: required on both days, not trained on the first, trained on the second.
 * - `lapsed`: required on both days, trained on the first, no longer on the second (ended or revoked).
 * - `joined-trained`, `joined`: required on the second day alone (came into post, became bound by a requirement, or a waiver
 *   ended), trained then or not.
 * - `left-trained`, `left`: required on the first day alone (left, moved out of the unit, was waived, or the requirement ended),
 *   trained then or not.
 */
export const movements = [
  'newly-trained',
  'lapsed',
  'joined-trained',
  'joined',
  'left-trained',
  'left',
] as const
export type Movement = (typeof movements)[number]

export type Movements = Record<Movement, number>

const inside = (group: Group | undefined) => group !== undefined && group !== 'waived'
const trained = (group: Group | undefined) => group !== undefined && group !== 'waived' && isTrained(group)

/** How one person moved; null where nothing about them is another number. */
export function movementOf(before: Group | undefined, now: Group | undefined): Movement | null {
  if (inside(before) && inside(now)) {
    if (trained(before) === trained(now)) return null
    return trained(now) ? 'newly-trained' : 'lapsed'
  }
  if (inside(now)) return trained(now) ? 'joined-trained' : 'joined'
  if (inside(before)) return trained(before) ? 'left-trained' : 'left'
  return null
}

/** Everybody who moved, by how. */
export function moved(before: Stood, now: Stood): Map<string, Movement> {
  const found = new Map<string, Movement>()
  for (const personId of new Set([...before.keys(), ...now.keys()])) {
    const movement = movementOf(before.get(personId), now.get(personId))
    if (movement) found.set(personId, movement)
  }
  return found
}

/**
 * How many moved. The sums hold: required then + joined − left = required now, trained then + newly trained − lapsed + joined
 * trained − left trained = trained now.
 */
export function countMovements(all: ReadonlyMap<string, Movement>): Movements {
  const counts = Object.fromEntries(movements.map((movement) => [movement, 0])) as Movements
  for (const movement of all.values()) counts[movement] += 1
  return counts
}
