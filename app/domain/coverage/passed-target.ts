import type { Day } from '../day.ts'
import { standsOn, type Lineage } from '../units/lineage.ts'
import { targetOf, type SetTarget, type Target } from './target.ts'

/** A unit that went into another one, and the target that was set for it; null: none of its own. */
export type FormerTarget = { unitId: string; target: Target | null }

export type Aim = Target & {
  /** The ended units whose target it is; empty where it is set for a unit that is there, for every unit, or for none. */
  passedFrom: string[]
  /** Where those that a unit came from had not all the same target: each, until somebody sets one for the unit. */
  differing: FormerTarget[]
}

/** The same with the names of the units. */
export type NamedAim = Target & {
  passedFrom: string[]
  differing: { name: string; target: Target | null }[]
}

/**
 * The target of a unit on a day, known by its path then. Nearest first: what is set for a unit on the path, or what all that it
 * came from had alike; then that for every unit, then the default. Where they had not all the same, none of them is taken for
 * the others': the next on the path counts. Derived from what is known of units, so that what is undone never was.
 */
export function aimOf(set: readonly SetTarget[], path: readonly string[], lineage: Lineage, day: Day): Aim {
  const own = new Set(set.map(({ unitId }) => unitId))
  const differing = formerTargets(set, lineage, path[0] ?? '', day)
  const left = own.has(path[0] ?? '') || allAlike(differing) ? [] : differing
  for (const unitId of path) {
    if (own.has(unitId)) break
    const former = formerTargets(set, lineage, unitId, day)
    const target = former[0]?.target
    if (target && allAlike(former))
      return { ...target, passedFrom: former.map((one) => one.unitId), differing: left }
  }
  return { ...targetOf(set, path), passedFrom: [], differing: left }
}

/** Whether units had all the same target, or none of them any. */
function allAlike(former: readonly FormerTarget[]): boolean {
  return new Set(former.map(({ target }) => (target ? `${target.percent} ${target.by}` : ''))).size <= 1
}

/**
 * The targets of the units that went into one by a day, each as it was set nearest before: a unit that had none of its own
 * stands for those that it came from. One that was there before others went into it is among them.
 */
function formerTargets(
  set: readonly SetTarget[],
  lineage: Lineage,
  unitId: string,
  day: Day,
  through: readonly string[] = [],
): FormerTarget[] {
  const came = lineage.steps.filter(
    (step) =>
      step.newUnitId === unitId &&
      step.on <= day &&
      (step.extent === 'full' || step.main) &&
      !standsOn(lineage, step.oldUnitId, day) &&
      ![unitId, ...through].includes(step.oldUnitId),
  )
  const former = [...new Set(came.map(({ oldUnitId }) => oldUnitId))].flatMap((old) => {
    const target = set.find((one) => one.unitId === old)
    if (target) return [{ unitId: old, target: { percent: target.percent, by: target.by } }]
    const before = formerTargets(set, lineage, old, day, [...through, unitId])
    return before.length > 0 ? before : [{ unitId: old, target: null }]
  })
  const before = came.some(({ on }) => lineage.lives.get(unitId)?.some(({ from }) => from < on))
  return before ? [{ unitId, target: null }, ...former] : former
}
