import type { Day } from '../day.ts'
import { standsOn, type Lineage, type Step } from '../units/lineage.ts'

export type TokenReach = {
  /** The unit that the token was given for, and those that came after it: what it reads, on whichever day they were there. */
  reads: string[]
  /** Of these, the units that ended. */
  ended: string[]
  /** What they became that is more than was granted: not read until somebody who may says so. */
  undecided: string[]
  /** Of what it reads, the units that are there on the day; none: it reads the past alone. */
  standing: string[]
}

/**
 * What a token for a unit reads on a day, by what is known of units. Where the unit ended it passes on to its successors, as
 * roles over it do, but by itself only to one that nothing else went into: a token is in the hands of a system, and nobody
 * would notice that it reads another commune as well. Undone reorganisations and those to come change nothing.
 *
 * @param extended units that somebody said it reads, although they are more
 */
export function tokenReach(
  lineage: Lineage,
  unitId: string,
  extended: ReadonlySet<string>,
  today: Day,
): TokenReach {
  const reads = new Set([unitId])
  const undecided = new Set<string>()
  const steps = lineage.steps.filter(({ on }) => on <= today)
  for (const at of reads) {
    if (standsOn(lineage, at, today)) continue
    for (const step of steps.filter(({ oldUnitId }) => oldUnitId === at)) {
      if (step.extent !== 'full' && !step.main) continue
      const heir = step.newUnitId
      if (extended.has(heir) || !isMore(lineage, step, reads)) reads.add(heir)
      else undecided.add(heir)
    }
  }
  const standing = [...reads].filter((one) => standsOn(lineage, one, today))
  return {
    ...{ reads: [...reads], standing },
    ended: [...reads].filter((one) => !standing.includes(one) && beganBy(lineage, one, today)),
    undecided: [...undecided].filter((one) => !reads.has(one)),
  }
}

/** Whether something else went into a successor on that day or before: another unit, or what it was itself. */
function isMore({ lives, steps }: Lineage, { newUnitId, on }: Step, reads: ReadonlySet<string>): boolean {
  if (lives.get(newUnitId)?.some(({ from }) => from < on)) return true
  return steps.some((step) => step.newUnitId === newUnitId && step.on <= on && !reads.has(step.oldUnitId))
}

const beganBy = ({ lives }: Lineage, unitId: string, day: Day) =>
  lives.get(unitId)?.some(({ from }) => from <= day) ?? false
