import { takeOn } from '../../domain/people/postings/everyday.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { beginPosting, type Beginning } from './begin-posting.ts'
import type { ShownChange } from './shown-change.ts'

/** Somebody takes on one more duty beside what they hold. Their roles stay as they are. */
export function addSecondDuty(world: World, input: Beginning): Promise<Outcome<ShownChange>> {
  return beginPosting(world, input, { action: 'posting.added', rule: takeOn, follows: false })
}
