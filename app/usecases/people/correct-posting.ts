import { askedPeriod, type TypedPeriod } from '../../domain/people/postings/asked-period.ts'
import { correct } from '../../domain/people/postings/everyday.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { lifeOfUnit } from '../../persistence/units/unit-life.ts'
import type { World } from '../world.ts'
import { changePostings, type WhosePostings } from './change-postings.ts'
import type { ShownChange } from './shown-change.ts'

export type Correction = WhosePostings & TypedPeriod & { posting: string }

/** Puts right the days of a posting that were entered wrongly. */
export function correctPosting(world: World, input: Correction): Promise<Outcome<ShownChange>> {
  return changePostings(world, input, 'posting.corrected', async (person) => {
    const refusal = await person.choosing(input.posting)
    if (refusal) return refusal
    const period = askedPeriod(input)
    if (isRefusal(period)) return period
    const before = person.held.find(({ id }) => id === input.posting)
    const life = await lifeOfUnit(person.tx, before?.unitId ?? '')
    const changes = correct(person.held, { postingId: input.posting, period, life })
    if (isRefusal(changes)) return changes
    const on = before && before.from < period.from ? before.from : period.from
    return { changes, on }
  })
}
