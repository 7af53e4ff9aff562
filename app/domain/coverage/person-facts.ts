import type { Obligation, StandingFacts } from '../requirements/standing.ts'
import type { CoverageFacts } from './facts.ts'

/** Out of everything, what concerns one person and one certification. */
export function factsOf(
  facts: CoverageFacts,
  personId: string,
  certificationId: string,
  obligation: Obligation | null,
): StandingFacts {
  const own = (fact: { personId: string; certificationId: string }) =>
    fact.personId === personId && fact.certificationId === certificationId
  const firstOf = (list: { certificateId: string; on: StandingFacts['begun'][number] }[], id: string) =>
    list
      .filter(({ certificateId }) => certificateId === id)
      .map(({ on }) => on)
      .sort()[0] ?? null
  return {
    obligation,
    waivers: facts.waivers.filter(own),
    begun: facts.begun.filter(own).map(({ on }) => on),
    certificates: facts.certificates.filter(own).map((certificate) => ({
      ...certificate,
      revokedOn: firstOf(facts.revocations, certificate.id),
      supersededOn: firstOf(facts.supersessions, certificate.id),
    })),
  }
}
