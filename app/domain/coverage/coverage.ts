import type { Day } from '../day.ts'
import { contains } from '../period.ts'
import { standing, type Standing } from '../requirements/standing.ts'
import type { UnitKind } from '../units/unit-kind.ts'
import { groupOf, tally, type Group, type Tally } from './counts.ts'
import { drawnIn } from './drawn-units.ts'
import { asKnown, type CoverageFacts } from './facts.ts'
import { obligationOf } from './obligation.ts'
import { factsOf } from './person-facts.ts'
import { subtreeOn } from './subtree.ts'
import type { Supposition } from './supposition.ts'

/** What is asked: a unit with all below it, a day, one certification (null: all that are required), and as known when. */
export type CoverageQuestion = {
  /** Null: the nation, every unit that stands on the day. */
  unitId: string | null
  /** One that lies ahead is answered by what is recorded: certificates lapse, time of grace ends, nothing new is learned. */
  day: Day
  certificationId: string | null
  /** The end of the day whose knowledge counts ({@link asKnown}); null: as known now. */
  knownBy: Date | null
  /** Only by postings with one of these duties; absent: with any. */
  dutyIds?: readonly string[]
  /** Only by postings in units that were of one of these kinds on the day; absent: of any. */
  kinds?: readonly UnitKind[]
  /**
   * The map on which the unit and what lies below it are looked up: that of a later day, on which the people of the past
   * are found by {@link drawnIn}. Absent, or not later: that of the day. What is required of whom stays as it was on the day.
   */
  boundariesOf?: Day
  /** Asked of the database alone: requirements as they would be. */
  supposed?: Supposition
}

/** A required person, with where they stand for each certification that is required of them. */
export type RequiredPerson = { personId: string; group: Group; standings: Map<string, Standing> }

/**
 * Coverage of a unit on a day (DESIGN § 3.1), person by person: people, units, requirements and standings all as they
 * were on that day. Somebody with several postings in the unit appears once. This is the rule in its plainest form; what
 * the pages ask of the database (`persistence/coverage`) is held to it by a property test.
 */
export function requiredPeople(all: CoverageFacts, question: CoverageQuestion): RequiredPerson[] {
  const { day, certificationId } = question
  const facts = asKnown(all, question.knownBy)
  const asked = facts.certifications.filter(({ id }) => certificationId === null || id === certificationId)
  const postings = postingsAsked(facts, question)
  const people = [...new Set(postings.map(({ personId }) => personId))]
  return people.flatMap((personId) => {
    const standings = new Map<string, Standing>()
    for (const { id, terms } of asked) {
      const own = postings.filter((posting) => posting.personId === personId)
      const obligation = obligationOf(facts, own, id, day)
      if (obligation) standings.set(id, standing(factsOf(facts, personId, id, obligation), terms, day))
    }
    if (standings.size === 0) return []
    return [{ personId, group: groupOf([...standings.values()].map(({ kind }) => kind)), standings }]
  })
}

/** The postings, of those known, by which people belong to what is asked about. */
export function postingsAsked(facts: CoverageFacts, question: CoverageQuestion): CoverageFacts['postings'] {
  const { unitId, day, dutyIds, kinds, boundariesOf = day } = question
  const later = boundariesOf > day
  const here = subtreeOn(facts.units, unitId, later ? boundariesOf : day)
  const unitsOfKind = new Set(
    facts.units
      .filter((unit) => contains(unit, day) && kinds?.includes(unit.kind))
      .map((unit) => unit.unitId),
  )
  return facts.postings.filter((posting) => {
    const places = later ? [...drawnIn(facts, posting, boundariesOf)] : [posting.unitId]
    return (
      contains(posting, day) &&
      places.some((place) => here.has(place)) &&
      (!dutyIds || dutyIds.includes(posting.dutyId)) &&
      (!kinds || unitsOfKind.has(posting.unitId))
    )
  })
}

/** The same counted. */
export function coverageOn(facts: CoverageFacts, question: CoverageQuestion): Tally {
  return tally(requiredPeople(facts, question).map(({ group }) => group))
}
