import type { Day } from '../day.ts'
import { contains, unbroken } from '../period.ts'
import type { Obligation } from '../requirements/standing.ts'
import type { CoverageFacts } from './facts.ts'
import { subtreeOn } from './subtree.ts'

type Posting = CoverageFacts['postings'][number]

/**
 * What binds the holder of some postings to a certification on a day: the requirements in force on that day that name
 * the duty and the unit, or one above it, of one of the postings. Null where none does.
 *
 * Newcomers are told by their postings, wherever these were, whose duties the binding requirements name: a transfer from
 * one commune to the next does not make a newcomer, a requirement that begins does not either.
 */
export function obligationOf(
  facts: CoverageFacts,
  postings: Posting[],
  certificationId: string,
  day: Day,
): Obligation | null {
  const binding = facts.requirements.filter(
    (requirement) =>
      requirement.certificationId === certificationId &&
      contains(requirement, day) &&
      covers(facts, requirement, postings, day),
  )
  const requiredFrom = binding.map(({ from }) => from).sort()[0]
  if (!requiredFrom) return null
  const personId = postings[0]?.personId
  const alike = facts.postings.filter(
    (posting) => posting.personId === personId && binding.some((requirement) => names(requirement, posting)),
  )
  return { requiredFrom, postedSince: unbroken(alike, day)?.from ?? day }
}

type Requirement = CoverageFacts['requirements'][number]

function covers(facts: CoverageFacts, requirement: Requirement, postings: Posting[], day: Day): boolean {
  const units = subtreeOn(facts.units, requirement.unitId, day)
  return postings.some((posting) => units.has(posting.unitId) && names(requirement, posting))
}

function names({ dutyIds }: Requirement, { dutyId }: Posting): boolean {
  return dutyIds.length === 0 || dutyIds.includes(dutyId)
}
