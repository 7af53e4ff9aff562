import { comeBack } from '../../domain/people/postings/everyday.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { beginPosting, type Beginning } from './begin-posting.ts'
import type { ShownChange } from './shown-change.ts'

/** Somebody who had left begins anew. They learn where they work now. */
export function returnPerson(world: World, input: Beginning): Promise<Outcome<ShownChange>> {
  return beginPosting(world, input, { action: 'person.returned', rule: comeBack, follows: true })
}
