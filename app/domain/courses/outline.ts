import type { Day } from '../day.ts'

/** A step of a course. `reading` is a text, `scenario` a practice, `quiz` the test. */
export type Step = {
  key: string
  module: string
  kind: 'reading' | 'scenario' | 'quiz'
  title: string
  summary: string
  minutes: number
}

/** A step as a learner sees it. */
export type OutlineItem = Step & {
  quizSlug: string | null
  /** Done in this or an earlier version; a text that did not change need not be read again. */
  done: boolean
  /** Done in an earlier version, and to be learned again since a later one says so. */
  again: boolean
  /** The instant since which it counts as done only if learned again; null: whenever it was learned. */
  relearnSince: string | null
  /** Heading at which the reader left off. */
  place: string | null
}

/** The newest version of a course with one person's progress in it. */
export type Outline = {
  courseId: string
  versionId: string
  slug: string
  title: string
  summary: string
  hours: number
  /** By when those who had completed the course should have learned again what changed; null: no such day. */
  refresherBy: Day | null
  items: OutlineItem[]
}

/** The one step to take next: the first in order that is not done; null when all is done. */
export function nextItem(items: readonly OutlineItem[]): OutlineItem | null {
  return items.find((item) => !item.done && !isLocked(items, item)) ?? null
}

/**
 * A quiz opens when everything that stands before it has been done, so that one at the head of a course is open at once;
 * nothing else is ever locked.
 */
export function isLocked(items: readonly OutlineItem[], item: OutlineItem): boolean {
  if (item.kind !== 'quiz') return false
  const place = items.findIndex(({ key }) => key === item.key)
  return items.slice(0, place).some(({ done }) => !done)
}

/** The step after this one that is still to do, else the first open one: where "continue" leads. */
export function itemAfter(items: readonly OutlineItem[], key: string): OutlineItem | null {
  const index = items.findIndex((item) => item.key === key)
  const later = items.slice(index + 1).find((item) => !item.done && !isLocked(items, item))
  return later ?? nextItem(items.filter((item) => item.key !== key))
}

export function isComplete(items: readonly OutlineItem[]): boolean {
  return items.length > 0 && items.every((item) => item.done)
}

/** Begun, perhaps in an earlier version, and not finished. */
export function isUnderWay(items: readonly OutlineItem[]): boolean {
  return items.some(({ done, again }) => done || again) && !isComplete(items)
}

/** Items grouped under their modules, both in order. */
export function byModule(items: readonly OutlineItem[]): { module: string; items: OutlineItem[] }[] {
  const groups: { module: string; items: OutlineItem[] }[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.module === item.module) last.items.push(item)
    else groups.push({ module: item.module, items: [item] })
  }
  return groups
}
