import type { Day } from '../day.ts'
import { contains } from '../period.ts'
import { standing, type Standing } from '../requirements/standing.ts'
import { groupOf, tally, type Group, type Tally } from './counts.ts'
import { asKnown, type CoverageFacts } from './facts.ts'
import { obligationOf } from './obligation.ts'
import { factsOf } from './person-facts.ts'
import { subtreeOn } from './subtree.ts'
import type { Supposition } from './supposition.ts'

/** What is asked: a unit with all below it, a day, one certification (null: all that are required), and as known when. */
export type CoverageQuestion = {
  unitId: string
  day: Day
  certificationId: string | null
  /** The end of the day whose knowledge counts ({@link asKnown}); null: as known now. */
  knownBy: Date | null
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
  const { unitId, day, certificationId } = question
  const facts = asKnown(all, question.knownBy)
  const here = subtreeOn(facts.units, unitId, day)
  const asked = facts.certifications.filter(({ id }) => certificationId === null || id === certificationId)
  const postings = facts.postings.filter((posting) => contains(posting, day) && here.has(posting.unitId))
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

/** The same counted. */
export function coverageOn(facts: CoverageFacts, question: CoverageQuestion): Tally {
  return tally(requiredPeople(facts, question).map(({ group }) => group))
}
