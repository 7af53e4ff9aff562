import { UUID_RANDOM_BYTES, uuidAt } from '../domain/uuid.ts'
import type { World } from './world.ts'

/** Keys for what is new, from the world's clock and chance. */
export function newKeys({ now, random }: Pick<World, 'now' | 'random'>): () => string {
  const instant = now()
  return () => uuidAt(instant, random(UUID_RANDOM_BYTES))
}
