import { askedPeriod, type TypedPeriod } from '../../domain/people/postings/asked-period.ts'
import { transfer } from '../../domain/people/postings/everyday.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { changePostings, type WhosePostings } from './change-postings.ts'
import { namedPlace, type TypedPlace } from './named-place.ts'
import type { ShownChange } from './shown-change.ts'

/** `posting`: the one that ends. */
export type Transfer = WhosePostings & TypedPlace & TypedPeriod & { posting: string }

/** Moves somebody from a posting to another unit or duty. Learning follows them, no other role does. */
export function transferPerson(world: World, input: Transfer): Promise<Outcome<ShownChange>> {
  return changePostings(world, input, 'person.transferred', async (person) => {
    const refusal = await person.choosing(input.posting)
    if (refusal) return refusal
    const period = askedPeriod(input)
    if (isRefusal(period)) return period
    const to = await namedPlace(world, person, input, period.from)
    if (isRefusal(to)) return to
    const { destination } = to
    const changes = transfer(person.held, { postingId: input.posting, destination, period })
    return isRefusal(changes) ? changes : { changes, on: period.from, place: { to, follows: true } }
  })
}
