import { endOf, type Day } from '../day.ts'
import { contains, knownBy, type Recorded } from '../period.ts'
import type { CoverageQuestion } from './coverage.ts'
import type { ExplainedFacts } from './explained-facts.ts'

/**
 * What a fact has to do with knowing: `late`: it speaks of the day and was entered after the day had ended; `corrected`: it
 * was known when the day ended and spoke of the day then, and is no longer held for true.
 */
export type Mark = 'late' | 'corrected'
export type Marked<T> = T & { mark: Mark | null }

/** The facts about one person that decide on a number, each with its mark. */
export type MarkedFacts = {
  postings: Marked<ExplainedFacts['postings'][number]>[]
  requirements: Marked<ExplainedFacts['requirements'][number]>[]
  waivers: Marked<ExplainedFacts['waivers'][number]>[]
  certificates: Marked<ExplainedFacts['certificates'][number]>[]
  revocations: Marked<ExplainedFacts['revocations'][number]>[]
  supersessions: Marked<ExplainedFacts['supersessions'][number]>[]
}

/**
 * The dated facts about one person, as known when is asked, with those that were known when the day ended and are not any
 * more. What says the same of the day as something that was known then (the same posting, with its end known since) is not
 * late, and what has such a successor is not corrected.
 */
export function markedFacts(
  facts: ExplainedFacts,
  question: CoverageQuestion,
  personId: string,
): MarkedFacts {
  const own = <T extends { personId: string }>(list: T[]) => list.filter((one) => one.personId === personId)
  const { day } = question
  const holds = (fact: Parameters<typeof contains>[0]) => contains(fact, day)
  const certificates = own(facts.certificates)
  const ending = <T extends { certificateId: string; on: Day } & Recorded>(list: T[]) =>
    marked(
      list.filter(({ certificateId }) => certificates.some(({ id }) => id === certificateId)),
      question,
      (one) => (one.on <= day ? one.certificateId : null),
    )
  return {
    postings: marked(own(facts.postings), question, (one) =>
      holds(one) ? `${one.unitId} ${one.dutyId}` : null,
    ),
    requirements: marked(facts.requirements, question, (one) =>
      holds(one) ? `${one.certificationId} ${one.unitId} ${[...one.dutyIds].sort().join()}` : null,
    ),
    waivers: marked(own(facts.waivers), question, (one) => (holds(one) ? one.certificationId : null)),
    certificates: marked(certificates, question, (one) => (one.validFrom <= day ? one.id : null)),
    revocations: ending(facts.revocations),
    supersessions: ending(facts.supersessions),
  }
}

/** `effect`: what a fact says of the day, the same of all that say the same; null: nothing. */
function marked<T extends Recorded>(
  all: readonly T[],
  { day, knownBy: end }: CoverageQuestion,
  effect: (fact: T) => string | null,
): Marked<T>[] {
  const effectsOf = (facts: readonly T[]) => new Set(facts.map(effect).filter((one) => one !== null))
  const now = all.filter((fact) => knownBy(fact, end))
  const then = all.filter((fact) => knownBy(fact, endOf(day)))
  const [saidNow, saidThen] = [effectsOf(now), effectsOf(then)]
  const isNew = (fact: T, said: Set<string>) => !said.has(effect(fact) ?? '')
  const late = now.map((fact): Marked<T> => {
    const mark = effect(fact) !== null && fact.recordedAt >= endOf(day) && isNew(fact, saidThen)
    return { ...fact, mark: mark ? 'late' : null }
  })
  const corrected = then.filter(
    (fact) => !now.includes(fact) && effect(fact) !== null && isNew(fact, saidNow),
  )
  return [...late, ...corrected.map((fact): Marked<T> => ({ ...fact, mark: 'corrected' }))]
}
