import type { Day } from '../day.ts'
import { contains } from '../period.ts'
import type { CoverageFacts } from './facts.ts'

type Posting = CoverageFacts['postings'][number]

/**
 * In which units a posting of the past lies when the map is drawn as on a later day. A unit that still stands then is
 * itself. One that ended passed on: to the units in which its reorganisation, or whoever settled it, went on with this
 * person's posting, and where nobody's posting was taken up (it had ended before), to the main successor; again, until a
 * unit stands on that day. What passed on to nothing lies nowhere.
 */
export function drawnIn(facts: CoverageFacts, posting: Posting, boundariesOf: Day): Set<string> {
  const stands = (unitId: string) =>
    facts.units.some((unit) => unit.unitId === unitId && contains(unit, boundariesOf))
  const seen = new Set([posting.unitId])
  for (const unitId of seen)
    if (!stands(unitId))
      for (const next of passedOn(facts, { ...posting, unitId }, boundariesOf)) seen.add(next)
  return new Set([...seen].filter(stands))
}

function passedOn(facts: CoverageFacts, { personId, dutyId, unitId }: Posting, until: Day): string[] {
  const taken = facts.postings.filter(
    (next) =>
      next.personId === personId &&
      next.dutyId === dutyId &&
      next.continues === unitId &&
      next.unitId !== unitId &&
      next.from <= until,
  )
  if (taken.length > 0) return taken.map((next) => next.unitId)
  const successions = facts.successions.filter(({ oldUnitId, on }) => oldUnitId === unitId && on <= until)
  return successions.map(({ newUnitId }) => newUnitId)
}
