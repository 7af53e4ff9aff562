import type { Day } from '../day.ts'
import { knownBy, type Period, type Recorded } from '../period.ts'
import type { StandingTerms } from '../requirements/standing.ts'
import type { UnitKind } from '../units/unit-kind.ts'

type Dated = Period & Recorded

/** Terms of a certification that counted for whatever was known until a moment. */
export type ReplacedTerms = { until: Date; terms: StandingTerms }

/** Everything that coverage is derived from. Each fact says when it holds and when it was entered. */
export type CoverageFacts = {
  /** `replaced`: what it said before, each until what took its place was entered, the earliest first. */
  certifications: { id: string; terms: StandingTerms; replaced: ReplacedTerms[] }[]
  units: (Dated & { unitId: string; parentId: string | null; kind: UnitKind })[]
  /** Where a unit that ended passed on to, from a day: the main successor. */
  successions: (Recorded & { oldUnitId: string; newUnitId: string; on: Day })[]
  /** `continues`: the unit of the posting that this one takes up after a reorganisation; absent: none. */
  postings: (Dated & { personId: string; unitId: string; dutyId: string; continues?: string })[]
  /** No duty named: every duty. */
  requirements: (Dated & { certificationId: string; unitId: string; dutyIds: string[] })[]
  waivers: (Dated & { personId: string; certificationId: string; reason: string })[]
  /** A course of the certification was begun or completed. */
  begun: (Recorded & { personId: string; certificationId: string; on: Day })[]
  certificates: (Recorded & {
    id: string
    personId: string
    certificationId: string
    number: string
    validFrom: Day
    validUntil: Day | null
  })[]
  revocations: (Recorded & { certificateId: string; on: Day })[]
  supersessions: (Recorded & { certificateId: string; on: Day })[]
}

/** The same, less what was not yet recorded or already retracted when a day ended; null: as known now. */
export function asKnown(facts: CoverageFacts, end: Date | null): CoverageFacts {
  const known = <T extends Recorded>(list: T[]) => list.filter((fact) => knownBy(fact, end))
  return {
    certifications: facts.certifications.map((one) => ({ ...one, terms: termsKnown(one, end) })),
    units: known(facts.units),
    successions: known(facts.successions),
    postings: known(facts.postings),
    requirements: known(facts.requirements),
    waivers: known(facts.waivers),
    begun: known(facts.begun),
    certificates: known(facts.certificates),
    revocations: known(facts.revocations),
    supersessions: known(facts.supersessions),
  }
}

/** What a certification said as it was known when a day ended: terms that are changed later change no number of then. */
function termsKnown(
  { terms, replaced }: CoverageFacts['certifications'][number],
  end: Date | null,
): StandingTerms {
  return (end && replaced.find(({ until }) => until >= end)?.terms) ?? terms
}
