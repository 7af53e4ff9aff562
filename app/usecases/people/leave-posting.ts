import { addDays, parseDay } from '../../domain/day.ts'
import { leave } from '../../domain/people/postings/everyday.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { changePostings, type WhosePostings } from './change-postings.ts'
import type { ShownChange } from './shown-change.ts'

/** `posting`: one, or `all` that lie in units of the actor. `last`: the last day on which it is held. */
export type Leaving = WhosePostings & { posting: string; last: string }

/** Somebody leaves a posting, or altogether. Their certificates stay theirs, and they may go on learning. */
export function leavePosting(world: World, input: Leaving): Promise<Outcome<ShownChange>> {
  return changePostings(world, input, 'person.left', async (person) => {
    const refusal = input.posting === 'all' ? null : await person.choosing(input.posting)
    if (refusal) return refusal
    const lastDay = parseDay(input.last.trim())
    if (!lastDay) return { refused: 'invalid-input', field: 'last' }
    const all = person.changeable.map(({ id }) => id)
    const postingIds = input.posting === 'all' ? all : [input.posting]
    const changes = leave(person.held, { postingIds, lastDay })
    return isRefusal(changes) ? changes : { changes, on: addDays(lastDay, 1) }
  })
}
