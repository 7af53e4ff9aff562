import { isTrained, type StandingKind } from '../requirements/standing.ts'

/** Groups of required people, the one that needs most help first; somebody waived is none of the denominator's. */
export const groups = [
  'expired',
  'in-progress',
  'assigned',
  'in-grace',
  'renewal-due',
  'certified',
  'waived',
] as const
export type Group = (typeof groups)[number]

/**
 * The group of a person who must hold several certifications: where they stand worst. So somebody is trained who holds
 * all that are required, waived who is waived from all, and in grace when nothing but grace is lacking.
 */
export function groupOf(kinds: readonly StandingKind[]): Group {
  const worst = groups.find((group) => kinds.includes(group))
  if (!worst) throw new RangeError('nothing is required of this person')
  return worst
}

/** Required people of a unit by group. */
export type Tally = Record<Group, number>

export function tally(people: readonly Group[]): Tally {
  const counts = Object.fromEntries(groups.map((group) => [group, 0])) as Tally
  for (const group of people) counts[group] += 1
  return counts
}

/** A unit's coverage on a day. `required` is the denominator: waived people are outside it, people in grace inside. */
export type Coverage = {
  required: number
  trained: number
  inGrace: number
  waived: number
  /** Between 0 and 1, not rounded; null where nobody is required: neither none nor all. */
  rate: number | null
}

export function coverageOf(counts: Tally): Coverage {
  let [required, trained] = [0, 0]
  for (const group of groups) {
    if (group !== 'waived') required += counts[group]
    if (group !== 'waived' && isTrained(group)) trained += counts[group]
  }
  const rate = required === 0 ? null : trained / required
  return { required, trained, inGrace: counts['in-grace'], waived: counts.waived, rate }
}

/** How many more people must be trained until all are. */
export function missing({ required, trained }: Coverage): number {
  return required - trained
}
