import type { z } from 'zod'
import type { Step } from '../courses/outline.ts'
import { CourseDraft, type LessonDraft } from './draft.ts'
import { keyFor } from './key-for.ts'
import { QUIZ_KEY } from './outline-changes.ts'

/** What learners are given: a draft without what was removed and without the notes about who saved when. */
export const CourseContent = CourseDraft.pick({ facts: true, modules: true, questions: true, quiz: true })
export type CourseContent = z.infer<typeof CourseContent>

/** What would be published now. Modules without lessons are left out. */
export function contentOf({ facts, modules, questions, quiz }: CourseDraft): CourseContent {
  return { facts, modules: modules.filter(({ lessons }) => lessons.length > 0), questions, quiz }
}

/** Whether learners would be given the same. */
export function isSame(one: CourseContent, other: CourseContent): boolean {
  const written = (content: CourseContent) => JSON.stringify(CourseContent.parse(content))
  return written(one) === written(other)
}

/** A draft that goes on from what was published. */
export function draftFrom(content: CourseContent): CourseDraft {
  return { ...content, removed: { lessons: [], questions: [] }, stamps: {} }
}

/** A step of a course that came from files, with its Markdown where it is a text. */
export type GivenStep = Step & { text: string | null }

/**
 * The content of a course that was not written as a draft. Texts can be edited from there on; scenarios and tests of a
 * shared bank are taken over as they stand.
 */
export function contentFromSteps(
  facts: CourseContent['facts'],
  steps: readonly GivenStep[],
  quizTitle: string,
): CourseContent {
  const modules: CourseContent['modules'] = []
  for (const step of steps) {
    const last = modules.at(-1)
    const lesson = lessonFrom(step)
    if (last?.title === step.module) last.lessons.push(lesson)
    else modules.push({ key: moduleKey(step.module, modules), title: step.module, lessons: [lesson] })
  }
  const quiz = { title: quizTitle, drawn: null, passMark: 80, timeLimitMinutes: null, attemptsAllowed: 0 }
  return CourseContent.parse({ facts, modules, questions: [], quiz })
}

function lessonFrom({ key, title, summary, minutes, kind, text }: GivenStep): LessonDraft {
  const lesson = { key, title, summary, minutes, text: text ?? '' }
  return kind === 'reading' ? lesson : { ...lesson, takenOver: kind }
}

function moduleKey(title: string, before: readonly { key: string }[]): string {
  return keyFor(
    title,
    before.map(({ key }) => key),
    'phan',
  )
}

/** The steps that learners see, in order: every lesson, and the test at the end where there are questions. */
export function stepsOf(content: CourseContent, quizModule: string): Step[] {
  const lessons = content.modules.flatMap((module) =>
    module.lessons.map(({ key, title, summary, minutes, takenOver }) => {
      const kind = takenOver ?? ('reading' as const)
      return { key, module: module.title, kind, title, summary, minutes }
    }),
  )
  if (content.questions.length === 0) return lessons
  const { title, timeLimitMinutes } = content.quiz
  const minutes = timeLimitMinutes ?? questionsDrawn(content)
  return [...lessons, { key: QUIZ_KEY, module: quizModule, kind: 'quiz', title, summary: '', minutes }]
}

/** How many questions each paper has. */
export function questionsDrawn({ quiz, questions }: CourseContent): number {
  return quiz.drawn ?? questions.length
}
