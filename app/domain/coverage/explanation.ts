import { addDays, type Day } from '../day.ts'
import { contains, type Period } from '../period.ts'
import type { Standing } from '../requirements/standing.ts'
import type { Group } from './counts.ts'
import { postingsAsked, requiredPeople, type CoverageQuestion } from './coverage.ts'
import { explainedAsKnown, type ExplainedFacts } from './explained-facts.ts'
import { subtreeOn } from './subtree.ts'

/** How far around the day those are looked for who were posted before, or are to be. */
export const AROUND_DAYS = 90

type Posting = ExplainedFacts['postings'][number]
/** Where somebody has which duty, and when. */
export type Place = Period & { unitId: string; dutyId: string }
export type Required = { certificationId: string; standing: Standing; requirementIds: string[] }

/**
 * Why somebody is in a number of coverage or is not. `here`: their postings in the unit on the day. Who is waived is
 * counted among the required, in a group of their own outside the rate.
 */
export type Explanation =
  { counted: true; group: Group; here: Place[]; required: Required[] } | ({ counted: false } & NotCounted)

/** The first that applies. `elsewhere`: where they are posted on the day, outside the unit. */
export type NotCounted =
  /** Posted here, but no requirement names the duty on that day. */
  | { why: 'no-requirement'; here: Place[] }
  /** Posted here, but with another duty or in another kind of unit than was asked for. */
  | { why: 'not-asked'; here: Place[] }
  /** A reorganisation had the posting go on in a unit outside this one. */
  | { why: 'moved'; posting: Place; toUnitId: string; on: Day }
  | { why: 'ended'; posting: Place; elsewhere: Place[] }
  | { why: 'to-come'; posting: Place; elsewhere: Place[] }
  | { why: 'elsewhere'; elsewhere: Place[] }
  /** No posting at all on the day. */
  | { why: 'not-posted' }

/**
 * Explains one person: counted, in which group and by which requirements, exactly as {@link requiredPeople} has it; or why
 * not. Where `question.knownBy` is given, by what was known then.
 */
export function explain(all: ExplainedFacts, question: CoverageQuestion, personId: string): Explanation {
  const facts = explainedAsKnown(all, question.knownBy)
  const own = facts.postings.filter((posting) => posting.personId === personId)
  const here = postingsAsked({ ...facts, postings: own }, question)
  const postings = all.postings.filter((posting) => posting.personId === personId)
  const [found] = requiredPeople({ ...all, postings }, question)
  if (!found && here.length > 0) return { counted: false, why: 'no-requirement', here: here.map(placeOf) }
  if (!found) return { counted: false, ...absent(facts, question, own) }
  const required = [...found.standings].map(([certificationId, standing]) => ({
    ...{ certificationId, standing },
    requirementIds: bindingOf(facts, here, certificationId, question.day),
  }))
  return { counted: true, group: found.group, here: here.map(placeOf), required }
}

/** The requirements that bind the holder of some postings on a day, by their keys. */
export function bindingOf(
  facts: ExplainedFacts,
  postings: readonly Posting[],
  certificationId: string,
  day: Day,
): string[] {
  return facts.requirements
    .filter((one) => one.certificationId === certificationId && contains(one, day))
    .filter(({ unitId, dutyIds }) => {
      const units = subtreeOn(facts.units, unitId, day)
      return postings.some(
        (posting) => units.has(posting.unitId) && (dutyIds.length === 0 || dutyIds.includes(posting.dutyId)),
      )
    })
    .map(({ id }) => id)
}

/** The last posting that ended and the next that begins; those within {@link AROUND_DAYS} days go before older and later ones. */
function absent(facts: ExplainedFacts, question: CoverageQuestion, own: Posting[]): NotCounted {
  const { unitId, day, boundariesOf = day } = question
  const units = subtreeOn(facts.units, unitId, boundariesOf > day ? boundariesOf : day)
  const posted = own.filter((posting) => contains(posting, day))
  const unasked = posted.filter((posting) => units.has(posting.unitId))
  if (unasked.length > 0) return { why: 'not-asked', here: unasked.map(placeOf) }
  const near = withPredecessors(facts, units)
  const around = own.filter((posting) => near.has(posting.unitId))
  const past = around.filter(({ to }) => to !== null && to <= day).sort((a, b) => compare(b.to, a.to))[0]
  const next = around.filter(({ from }) => from > day).sort((a, b) => compare(a.from, b.from))[0]
  const recently = past && (past.to ?? day) > addDays(day, -AROUND_DAYS)
  const soon = next && next.from <= addDays(day, AROUND_DAYS)
  const elsewhere = posted.map(placeOf)
  if (past && (recently || !soon)) return ended(own, past, elsewhere)
  if (next) return { why: 'to-come', posting: placeOf(next), elsewhere }
  return elsewhere.length > 0 ? { why: 'elsewhere', elsewhere } : { why: 'not-posted' }
}

function ended(own: Posting[], posting: Posting, elsewhere: Place[]): NotCounted {
  const { unitId, dutyId, to } = posting
  const next = own.find(
    (one) => one.continues === unitId && one.unitId !== unitId && one.dutyId === dutyId && one.from === to,
  )
  if (next) return { why: 'moved', posting: placeOf(posting), toUnitId: next.unitId, on: next.from }
  return { why: 'ended', posting: placeOf(posting), elsewhere }
}

const placeOf = ({ unitId, dutyId, from, to }: Posting): Place => ({ unitId, dutyId, from, to })

function compare(a: Day | null, b: Day | null): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}

/** Some units with those that they came from, wholly or in part. */
function withPredecessors({ became }: ExplainedFacts, units: Set<string>): Set<string> {
  const found = new Set(units)
  for (const id of found)
    for (const { oldUnitId, newUnitId } of became) if (newUnitId === id) found.add(oldUnitId)
  return found
}
