import type { AuditAction } from '../../domain/audit/entry.ts'
import { askedPeriod, type TypedPeriod } from '../../domain/people/postings/asked-period.ts'
import type { comeBack } from '../../domain/people/postings/everyday.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { changePostings, type WhosePostings } from './change-postings.ts'
import { namedPlace, type TypedPlace } from './named-place.ts'
import type { ShownChange } from './shown-change.ts'

export type Beginning = WhosePostings & TypedPlace & TypedPeriod

/** `follows`: whether they learn there from then on. */
export type HowItBegins = { action: AuditAction; rule: typeof comeBack; follows: boolean }

/** A posting begins that takes the place of none. */
export function beginPosting(
  world: World,
  input: Beginning,
  { action, rule, follows }: HowItBegins,
): Promise<Outcome<ShownChange>> {
  return changePostings(world, input, action, async (person) => {
    const period = askedPeriod(input)
    if (isRefusal(period)) return period
    const to = await namedPlace(world, person, input, period.from)
    if (isRefusal(to)) return to
    const changes = rule(person.held, { destination: to.destination, period })
    return isRefusal(changes) ? changes : { changes, on: period.from, place: { to, follows } }
  })
}
