import { normalise } from '../language/fold.ts'
import { lessonsOf, type CourseDraft, type LessonDraft, type ModuleDraft } from './draft.ts'
import { keyFor } from './key-for.ts'

/** One place up or down in the outline. */
export type Direction = 'up' | 'down'

/** The test's step bears this key in every course, so no lesson may. */
export const QUIZ_KEY = 'kiem-tra'

/** A change of a draft: the draft after it, or null where what it speaks of is not there. */
export type Changed = CourseDraft | null

export function addModule(draft: CourseDraft, title: string): CourseDraft {
  const taken = draft.modules.map(({ key }) => key)
  const module = { key: keyFor(title, taken, 'phan'), title: normalise(title), lessons: [] }
  return { ...draft, modules: [...draft.modules, module] }
}

export function renameModule(draft: CourseDraft, key: string, title: string): Changed {
  return withModule(draft, key, (module) => ({ ...module, title: normalise(title) }))
}

export function moveModule(draft: CourseDraft, key: string, direction: Direction): Changed {
  const index = draft.modules.findIndex((module) => module.key === key)
  return index < 0 ? null : { ...draft, modules: moved(draft.modules, index, direction) }
}

/** Takes out a module; its lessons are kept with what was removed. */
export function removeModule(draft: CourseDraft, key: string): Changed {
  const module = draft.modules.find((one) => one.key === key)
  if (!module) return null
  const lessons = [...draft.removed.lessons, ...module.lessons.map((lesson) => ({ module: key, lesson }))]
  const modules = draft.modules.filter((one) => one !== module)
  return { ...draft, modules, removed: { ...draft.removed, lessons } }
}

/** Adds an empty lesson at the end of a module. Its key is new even among lessons that were removed. */
export function addLesson(
  draft: CourseDraft,
  moduleKey: string,
  title: string,
): { draft: CourseDraft; key: string } | null {
  const taken = [...lessonsOf(draft), ...draft.removed.lessons.map(({ lesson }) => lesson)].map(
    ({ key }) => key,
  )
  const key = keyFor(title, [QUIZ_KEY, ...taken], 'bai')
  const lesson = { key, title: normalise(title), summary: '', minutes: 5, text: '' }
  const after = withModule(draft, moduleKey, (module) => ({
    ...module,
    lessons: [...module.lessons, lesson],
  }))
  return after && { draft: after, key }
}

/** Moves a lesson by one place; at the edge of a module it goes over into the next one. */
export function moveLesson(draft: CourseDraft, key: string, direction: Direction): Changed {
  const at = draft.modules.findIndex(({ lessons }) => lessons.some((lesson) => lesson.key === key))
  const module = draft.modules[at]
  const lesson = module?.lessons.find((one) => one.key === key)
  if (!module || !lesson) return null
  const index = module.lessons.indexOf(lesson)
  const inside = direction === 'up' ? index > 0 : index < module.lessons.length - 1
  if (inside)
    return withModule(draft, module.key, (one) => ({ ...one, lessons: moved(one.lessons, index, direction) }))
  const neighbour = draft.modules[direction === 'up' ? at - 1 : at + 1]
  if (!neighbour) return draft
  const without = withModule(draft, module.key, (one) => ({
    ...one,
    lessons: one.lessons.filter((l) => l !== lesson),
  }))
  return without && withModule(without, neighbour.key, (one) => into(one, lesson, direction))
}

export function removeLesson(draft: CourseDraft, key: string): Changed {
  const module = draft.modules.find(({ lessons }) => lessons.some((lesson) => lesson.key === key))
  const lesson = module?.lessons.find((one) => one.key === key)
  if (!module || !lesson) return null
  const without = withModule(draft, module.key, (one) => ({
    ...one,
    lessons: one.lessons.filter((l) => l !== lesson),
  }))
  const lessons = [...draft.removed.lessons, { module: module.key, lesson }]
  return without && { ...without, removed: { ...draft.removed, lessons } }
}

/** Brings a removed lesson back to the end of its module, or of the last one where that is gone. */
export function restoreLesson(draft: CourseDraft, key: string): Changed {
  const kept = draft.removed.lessons.find(({ lesson }) => lesson.key === key)
  const home = draft.modules.find((module) => module.key === kept?.module) ?? draft.modules.at(-1)
  if (!kept || !home) return null
  const lessons = draft.removed.lessons.filter((one) => one !== kept)
  const without = { ...draft, removed: { ...draft.removed, lessons } }
  return withModule(without, home.key, (one) => ({ ...one, lessons: [...one.lessons, kept.lesson] }))
}

function withModule(draft: CourseDraft, key: string, change: (module: ModuleDraft) => ModuleDraft): Changed {
  if (!draft.modules.some((module) => module.key === key)) return null
  return { ...draft, modules: draft.modules.map((module) => (module.key === key ? change(module) : module)) }
}

function into(module: ModuleDraft, lesson: LessonDraft, direction: Direction): ModuleDraft {
  const { lessons } = module
  return { ...module, lessons: direction === 'up' ? [...lessons, lesson] : [lesson, ...lessons] }
}

function moved<T>(list: readonly T[], index: number, direction: Direction): T[] {
  const other = direction === 'up' ? index - 1 : index + 1
  const [one, two] = [list[index], list[other]]
  if (one === undefined || two === undefined) return [...list]
  return list.map((item, at) => (at === index ? two : at === other ? one : item))
}
