import { withdraw } from '../../domain/people/postings/everyday.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { changePostings, type WhosePostings } from './change-postings.ts'
import type { ShownChange } from './shown-change.ts'

/** Takes back a posting that never was, or will not be. */
export function withdrawPosting(
  world: World,
  input: WhosePostings & { posting: string },
): Promise<Outcome<ShownChange>> {
  return changePostings(world, input, 'posting.withdrawn', async (person) => {
    const refusal = await person.choosing(input.posting)
    if (refusal) return refusal
    const changes = withdraw(person.held, { postingId: input.posting })
    if (isRefusal(changes)) return changes
    return { changes, on: changes[0]?.before?.from ?? person.today }
  })
}
