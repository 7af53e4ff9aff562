import { coverageOf, type Coverage } from '../../domain/coverage/counts.ts'
import type { Supposition } from '../../domain/coverage/supposition.ts'
import type { Day } from '../../domain/day.ts'
import { dayOfPeople, whereMeasured } from '../../domain/requirements/measuring.ts'
import type { Stay } from '../../domain/requirements/stays.ts'
import type { Reader } from '../../persistence/client.ts'
import { boundPeople, type BoundPeople } from '../../persistence/coverage/bound-people.ts'
import { tallyOf } from '../../persistence/coverage/tallies.ts'
import { namesOnDays } from '../../persistence/units/names-on-days.ts'

/** A unit's coverage for the certification on a day, as it is and as it would be. */
export type MeasuredUnit = { code: string; name: string; on: Day; before: Coverage; after: Coverage }

export type MeasuredChange = {
  /** The day on which people are counted, and the day of today. */
  on: Day
  today: Day
  /** Whom the requirement binds, added or about to go; `alone`: whom nothing else binds to the certification. */
  people: BoundPeople
  units: MeasuredUnit[]
}

/** So many units are shown where a requirement passed on to many. */
const MOST_UNITS = 20

/** What a change of requirements of one certification does. `stays`: the units and times for which it makes a difference. */
export async function measureChange(
  db: Reader,
  asked: { certificationId: string; supposed: Supposition; stays: readonly Stay[]; today: Day },
): Promise<MeasuredChange> {
  const { certificationId, supposed, stays, today } = asked
  const on = dayOfPeople(stays, today)
  const adding = supposed.withdrawn.length === 0
  const people = adding
    ? await boundPeople(
        db,
        { day: on, certificationId, knownBy: null, supposed },
        supposed.added.map(({ id }) => id),
      )
    : await boundPeople(db, { day: on, certificationId, knownBy: null }, supposed.withdrawn)
  const units: MeasuredUnit[] = []
  const places = whereMeasured(stays, today).slice(0, MOST_UNITS)
  for (const { unitId, code, name, on: day } of await namesOnDays(db, places)) {
    const question = { unitId, day, certificationId, knownBy: null }
    const before = await tallyOf(db, question)
    const after = await tallyOf(db, { ...question, supposed })
    const counted = { before: coverageOf(before), after: coverageOf(after) }
    units.push({ code, name, on: day, ...counted })
  }
  return { on, today, people, units }
}
