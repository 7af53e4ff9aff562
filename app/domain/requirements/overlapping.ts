import { overlap, type Period } from '../period.ts'

/** What a requirement of some certification says, with the path of its unit: that one and all that it lies in, today. */
export type Said = Period & { unitId: string; dutyIds: readonly string[]; path: readonly string[] }

/** Whether two requirements of one certification may bind the same person: some duty, some unit and some day of both. */
export function overlapping(one: Said, other: Said): boolean {
  const related = one.path.includes(other.unitId) || other.path.includes(one.unitId)
  return related && overlap(one, other) && dutiesMeet(one.dutyIds, other.dutyIds)
}

/** No duty named: every duty. */
function dutiesMeet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((id) => others.includes(id))
}
