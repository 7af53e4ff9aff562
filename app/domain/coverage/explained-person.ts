import { dayOf, endOf, type Day } from '../day.ts'
import { contains, type Period, type Recorded } from '../period.ts'
import type { CoverageQuestion } from './coverage.ts'
import type { ExplainedFacts } from './explained-facts.ts'
import { explain, type Explanation } from './explanation.ts'
import { markedFacts, type Mark, type Marked, type MarkedFacts } from './marked-facts.ts'
import { subtreeOn } from './subtree.ts'

/** A dated fact that a number rests on, by keys; when it was entered, and its mark. */
export type ShownFact = { recordedOn: Day; mark: Mark | null } & (
  | ({ what: 'posting'; unitId: string; dutyId: string } & Period)
  | ({ what: 'requirement'; id: string; certificationId: string; unitId: string; dutyIds: string[] } & Period)
  | ({ what: 'waiver'; certificationId: string; reason: string } & Period)
  | ({ what: 'certificate'; id: string; number: string; certificationId: string } & {
      validFrom: Day
      validUntil: Day | null
    })
  | { what: 'revocation' | 'supersession'; number: string; on: Day }
)

/** `reported`: what was known of the person when the day ended, where that is another thing. */
export type ExplainedPerson = {
  explanation: Explanation
  reported: Explanation | null
  facts: ShownFact[]
}

/** Why one person is in a number or not, now and as it was reported, with the dated facts. */
export function explainedPerson(
  facts: ExplainedFacts,
  question: CoverageQuestion,
  personId: string,
): ExplainedPerson {
  const explanation = explain(facts, question, personId)
  const then = explain(facts, { ...question, knownBy: endOf(question.day) }, personId)
  const reported = question.knownBy === null && saying(then) !== saying(explanation) ? then : null
  const marked = markedFacts(facts, question, personId)
  return { explanation, reported, facts: shownFacts(marked, facts, question) }
}

/** What decides on a number. */
function saying(why: Explanation): string {
  return why.counted ? `counted ${why.group}` : why.why
}

const entry = ({ recordedAt, mark }: Recorded & { mark: Mark | null }) => ({
  ...{ recordedOn: dayOf(recordedAt), mark },
})
const period = ({ from, to }: Period): Period => ({ from, to })

function shownFacts(marked: MarkedFacts, facts: ExplainedFacts, question: CoverageQuestion): ShownFact[] {
  const { postings, waivers, certificates } = marked
  const numbers = new Map(certificates.map(({ id, number }) => [id, number]))
  const ends = (what: 'revocation' | 'supersession', list: Marked<ExplainedFacts['revocations'][number]>[]) =>
    list.map((one): ShownFact => ({
      ...{ ...entry(one), what, number: numbers.get(one.certificateId) ?? '', on: one.on },
    }))
  return [
    ...[...postings].sort(latestFirst).map((one): ShownFact => ({
      ...{ ...entry(one), ...period(one), what: 'posting', unitId: one.unitId, dutyId: one.dutyId },
    })),
    ...requirementsAbout(marked, facts, question),
    ...certificates.map((one): ShownFact => ({
      ...{ ...entry(one), what: 'certificate', id: one.id, number: one.number },
      ...{ certificationId: one.certificationId, validFrom: one.validFrom, validUntil: one.validUntil },
    })),
    ...ends('revocation', marked.revocations),
    ...ends('supersession', marked.supersessions),
    ...[...waivers].sort(latestFirst).map((one): ShownFact => ({
      ...{ ...entry(one), ...period(one), what: 'waiver' },
      ...{ certificationId: one.certificationId, reason: one.reason },
    })),
  ]
}

/** The requirements in force on the day over a unit in which the person is posted then, whichever duties they name. */
function requirementsAbout(
  { requirements, postings }: MarkedFacts,
  { units }: ExplainedFacts,
  { day, certificationId }: CoverageQuestion,
): ShownFact[] {
  const posted = postings.filter((posting) => contains(posting, day))
  return requirements
    .filter((one) => contains(one, day))
    .filter((one) => certificationId === null || one.certificationId === certificationId)
    .filter(({ unitId }) => {
      const below = subtreeOn(units, unitId, day)
      return posted.some((posting) => below.has(posting.unitId))
    })
    .map((one) => ({
      ...{ ...entry(one), ...period(one), what: 'requirement', id: one.id, unitId: one.unitId },
      ...{ certificationId: one.certificationId, dutyIds: one.dutyIds },
    }))
}

function latestFirst(a: Period, b: Period): number {
  return a.from < b.from ? 1 : a.from > b.from ? -1 : 0
}
