import { tryLimits, waitAfter, windowStart } from '../../domain/people/try-limits.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { Reader } from '../../persistence/client.ts'
import { countFailure, failedTries } from '../../persistence/people/failed-tries.ts'
import type { World } from '../world.ts'

/** What failures at a door are counted by: an account, an address. */
export type DoorKey = { key: string; windowStart: Date; limit: keyof typeof tryLimits }

export function doorKey(world: World, key: string, limit: DoorKey['limit']): DoorKey {
  return { key, windowStart: windowStart(tryLimits[limit], world.now()), limit }
}

/** Null where another try is welcome. */
export async function doorShut(
  world: World,
  keys: DoorKey[],
  db: Reader = world.db,
): Promise<Refusal | null> {
  const asked = keys.map(({ key, windowStart: start }) => ({ key, windowStart: start }))
  const failures = await failedTries(db, asked)
  for (const { key, limit, windowStart: start } of keys) {
    const wait = waitAfter(tryLimits[limit], failures.get(key) ?? 0, start, world.now())
    if (wait !== null) return { refused: 'too-many-tries', retryAfterSeconds: wait }
  }
  return null
}

export function countFailureAt(world: World, keys: DoorKey[], db: Reader = world.db): Promise<void> {
  return countFailure(db, keys)
}
