import fc from 'fast-check'
import type { CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import { addDays, day, startOf, type Day } from '../../../app/domain/day.ts'
import { overlap, type Period, type Recorded } from '../../../app/domain/period.ts'

/** Some months in which everything of a generated world happens. */
export const days: fc.Arbitrary<Day> = fc.nat(500).map((count) => addDays(day('2025-07-01'), count))

export const id = (kind: number, ordinal: number) =>
  `00000000-0000-7000-${String(8000 + kind)}-${String(ordinal).padStart(12, '0')}`
const [UNIT, PERSON, DUTY, CERTIFICATION] = [0, 1, 2, 3]

/** A province with three communes, and another one with a single commune. */
export const shape = [
  { unitId: id(UNIT, 1), parentId: null, kind: 'province' },
  { unitId: id(UNIT, 2), parentId: id(UNIT, 1), kind: 'commune' },
  { unitId: id(UNIT, 3), parentId: id(UNIT, 1), kind: 'ward' },
  { unitId: id(UNIT, 4), parentId: id(UNIT, 1), kind: 'commune' },
  { unitId: id(UNIT, 5), parentId: null, kind: 'province' },
  { unitId: id(UNIT, 6), parentId: id(UNIT, 5), kind: 'special_zone' },
] as const
export const unitIds = shape.map(({ unitId }) => unitId)
export const personIds = [1, 2, 3, 4].map((ordinal) => id(PERSON, ordinal))
export const dutyIds = [1, 2].map((ordinal) => id(DUTY, ordinal))
export const certificationIds = [1, 2].map((ordinal) => id(CERTIFICATION, ordinal))

const period: fc.Arbitrary<Period> = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 300 })))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }))

/** Entered on a day, now and then retracted later. */
const recorded: fc.Arbitrary<Recorded> = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 200 }), { freq: 5 }))
  .map(([on, later]) => ({
    recordedAt: startOf(on),
    retractedAt: later === null ? null : startOf(addDays(on, later)),
  }))

const dated = fc.tuple(period, recorded).map(([when, entered]) => ({ ...when, ...entered }))
const person = fc.constantFrom(...personIds)
const certification = fc.constantFrom(...certificationIds)
const own = fc.record({ personId: person, certificationId: certification })

const with2 = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([left, right]): A & B => ({ ...left, ...right }))

const certificate = fc.tuple(own, period, recorded)

type Change = { on: Day; grace: number; window: number }

/** What certifications said before, each until a day. */
const changes: fc.Arbitrary<Change[]> = fc.uniqueArray(
  fc.record({ on: days, grace: fc.nat(90), window: fc.nat(6) }),
  { maxLength: 2, selector: ({ on }) => on },
)

function replacedBy(changed: readonly Change[]): CoverageFacts['certifications'][number]['replaced'] {
  return changed
    .map(({ on, grace, window }) => ({ until: startOf(on), terms: termsOf(grace, window) }))
    .sort((a, b) => a.until.getTime() - b.until.getTime())
}

/** Small worlds full of corners: transfers, returns, second postings, late entries, retractions, lapses, revocations. */
export const worlds: fc.Arbitrary<CoverageFacts> = fc
  .record({
    grace: fc.nat(90),
    window: fc.nat(6),
    changed: changes,
    moved: fc.option(fc.record({ commune: fc.constantFrom(1, 2, 3), on: days })),
    merged: fc.option(
      fc.record({ ended: fc.constantFrom(1, 2, 3), settled: fc.array(fc.boolean()), on: days }),
    ),
    postings: fc.array(
      with2(
        fc.record({
          personId: person,
          unitId: fc.constantFrom(...unitIds),
          dutyId: fc.constantFrom(...dutyIds),
        }),
        dated,
      ),
      { minLength: 1, maxLength: 8 },
    ),
    returns: fc.array(
      with2(
        fc.record({
          after: fc.nat(7),
          gap: fc.oneof(fc.constant(0), fc.nat(60)),
          dutyId: fc.option(fc.constantFrom(...dutyIds), { freq: 2 }),
          length: fc.option(fc.integer({ min: 1, max: 300 })),
        }),
        recorded,
      ),
      { maxLength: 3 },
    ),
    requirements: fc.array(
      with2(
        fc.record({
          certificationId: certification,
          unitId: fc.constantFrom(...unitIds),
          dutyIds: fc.subarray(dutyIds),
        }),
        dated,
      ),
      { minLength: 1, maxLength: 4 },
    ),
    waivers: fc.array(with2(own, dated), { maxLength: 2 }),
    begun: fc.array(with2(own, with2(fc.record({ on: days }), recorded)), { maxLength: 3 }),
    certificates: fc.array(certificate, { maxLength: 5 }),
    ends: fc.array(with2(fc.record({ certificate: fc.nat(4), on: days, kind: fc.boolean() }), recorded), {
      maxLength: 3,
    }),
  })
  .map(({ grace, window, changed, moved, merged, returns, certificates, ends, waivers, ...rest }) => {
    const postings = [...rest.postings, ...returns.flatMap((back) => returnOf(rest.postings, back))]
    const issued = certificates.map(([who, { from, to }, entered], index) => ({
      ...{ id: `certificate-${index}`, number: `000${index}`, validFrom: from, validUntil: to },
      ...who,
      ...entered,
    }))
    const ended = ends.flatMap(({ certificate: index, on, kind, recordedAt, retractedAt }) => {
      const held = issued[index]
      return held ? [{ kind, certificateId: held.id, on, recordedAt, retractedAt }] : []
    })
    return {
      ...rest,
      postings: passedOn(
        postings.filter((posting, index) => !postings.slice(0, index).some(clashesWith(posting))),
        merged,
      ),
      successions: merged ? [successionOf(merged)] : [],
      waivers: waivers.map((waiver) => ({ ...waiver, reason: 'Nghỉ thai sản' })),
      certifications: certificationIds.map((one) => ({
        ...{ id: one, terms: termsOf(grace, window) },
        replaced: replacedBy(changed),
      })),
      units: merged ? endedIn(unitsOf(moved), merged) : unitsOf(moved),
      certificates: issued,
      revocations: ended.filter(({ kind }) => kind),
      supersessions: ended.filter(({ kind }) => !kind),
    }
  })

type Posting = CoverageFacts['postings'][number]

type Return = Recorded & { after: number; gap: number; dutyId: string | null; length: number | null }

/** Somebody whose posting ends is posted there again, at once or some days later, with the same duty (null) or another. */
function returnOf(
  postings: readonly Posting[],
  { after, gap, dutyId, length, ...entered }: Return,
): Posting[] {
  const left = postings[after]
  if (!left?.to) return []
  const from = addDays(left.to, gap)
  const to = length === null ? null : addDays(from, length)
  return [{ ...left, ...entered, dutyId: dutyId ?? left.dutyId, from, to }]
}

/** The same duty in the same unit twice at once, which the database refuses. */
const clashesWith = (a: Posting) => (b: Posting) =>
  a.personId === b.personId && a.unitId === b.unitId && a.dutyId === b.dutyId && overlap(a, b)

export const termsOf = (graceDays: number, renewalWindowMonths: number) => ({
  ...{ validityMonths: 24, renewalBase: 'previous-end' as const },
  ...{ graceDays, renewalWindowMonths },
})

type Merger = { ended: number; settled: boolean[]; on: Day }
const unitAt = (index: number) => id(UNIT, index + 1)

/** The commune passes on to the last one of the other province. */
const successionOf = ({ ended, on }: Merger): CoverageFacts['successions'][number] => ({
  ...{ oldUnitId: unitAt(ended), newUnitId: unitAt(5), on },
  ...{ recordedAt: startOf(on), retractedAt: null },
})

function endedIn(units: CoverageFacts['units'], { ended, on }: Merger): CoverageFacts['units'] {
  return units.flatMap((unit) => {
    if (unit.unitId !== unitAt(ended)) return [unit]
    if (unit.from >= on) return []
    return [{ ...unit, to: unit.to !== null && unit.to < on ? unit.to : on }]
  })
}

/**
 * Postings in a commune that ends close then and go on elsewhere: in its successor or, once it was settled so, in a commune
 * beside it. What was known before the day stays known as it was.
 */
function passedOn(postings: readonly Posting[], merged: Merger | null): Posting[] {
  if (!merged) return [...postings]
  const { ended, on, settled } = merged
  const found: Posting[] = []
  const clashes = (posting: Posting) => [...postings, ...found].some(clashesWith(posting))
  for (const [index, posting] of postings.entries()) {
    const open =
      posting.unitId === unitAt(ended) && posting.from < on && (posting.to === null || posting.to > on)
    const replaced = posting.retractedAt === null || posting.retractedAt > startOf(on)
    if (!open || !replaced || posting.recordedAt > startOf(on)) {
      found.push(posting)
      continue
    }
    const { retractedAt, to } = posting
    const now = { recordedAt: startOf(on), retractedAt }
    found.push({ ...posting, retractedAt: startOf(on) }, { ...posting, to: on, ...now })
    const elsewhere = settled[index] ? unitAt(ended === 1 ? 2 : 1) : unitAt(5)
    const next = { ...posting, unitId: elsewhere, from: on, to, continues: posting.unitId, ...now }
    if (!clashes(next)) found.push(next)
  }
  return found
}

/** The units since ever; one commune may pass to the other province on a day. */
function unitsOf(moved: { commune: number; on: Day } | null): CoverageFacts['units'] {
  const entered = { recordedAt: startOf(day('2025-01-01')), retractedAt: null }
  const from = day('2025-01-01')
  return shape.flatMap((unit, index): CoverageFacts['units'] => {
    if (moved?.commune !== index || moved.on <= from) return [{ ...unit, ...entered, from, to: null }]
    return [
      { ...unit, ...entered, from, to: moved.on },
      { ...unit, ...entered, parentId: id(UNIT, 5), from: moved.on, to: null },
    ]
  })
}

const everKnown: Recorded = { recordedAt: startOf(day('2025-01-01')), retractedAt: null }

const stays = fc.array(
  fc.record({
    gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
    length: fc.integer({ min: 1, max: 120 }),
    dutyId: fc.constantFrom(...dutyIds),
    unitId: fc.constantFrom(...unitIds),
    entered: fc.option(recorded, { freq: 2, nil: everKnown }),
  }),
  { minLength: 2, maxLength: 4 },
)

/** Early enough that most of it happens in the generated days. */
const firstDays = fc.nat(200).map((count) => addDays(day('2025-07-01'), count))

/** Postings of a person, one after the other, some of them after days out of post. */
function oneByOne(personId: string, came: fc.Arbitrary<Day>): fc.Arbitrary<CoverageFacts['postings']> {
  return fc.tuple(came, stays).map(([first, list]) => {
    let next = first
    return list.map(({ gap, length, entered, ...where }) => {
      const from = addDays(next, gap)
      next = addDays(from, length)
      return { personId, ...where, ...entered, from, to: next }
    })
  })
}

/** Worlds where everybody is bound from the beginning and nobody is trained: all hangs on how long they have been in post. */
export const newcomers: fc.Arbitrary<CoverageFacts> = fc
  .record({
    named: fc.subarray(dutyIds),
    grace: fc.integer({ min: 20, max: 90 }),
    changed: changes,
    postings: fc.tuple(...personIds.map((personId) => oneByOne(personId, firstDays))),
  })
  .map(({ named, grace, changed, postings }) => ({
    ...{ waivers: [], certificates: [], revocations: [], supersessions: [], begun: [], successions: [] },
    postings: postings.flat(),
    units: unitsOf(null),
    certifications: certificationIds.map((one) => ({
      id: one,
      terms: termsOf(grace, 0),
      replaced: replacedBy(changed),
    })),
    requirements: [unitAt(0), unitAt(4)].map((unitId) => ({
      ...{ unitId, certificationId: id(CERTIFICATION, 1), dutyIds: named },
      ...{ from: day('2025-01-01'), to: null, ...everKnown },
    })),
  }))
