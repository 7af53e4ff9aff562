import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Curriculum, CurriculumQuestion, LessonHead } from '../domain/courses/curriculum.ts'
import { Scenario } from '../domain/courses/scenario.ts'
import { renderLesson } from './markdown.ts'

export type ReadItem = {
  key: string
  module: string
  kind: 'reading' | 'scenario' | 'quiz'
  title: string
  summary: string
  minutes: number
  /** The Markdown of a text to read, from which the HTML was made. */
  text: string | null
  html: string
  scenario: Scenario | null
  quizSlug: string | null
  reviewedBy: string | null
  reviewedOn: string | null
}

export type ReadCurriculum = {
  courses: (Omit<Curriculum['courses'][number], 'lessons'> & { lessons: ReadItem[]; fingerprint: string })[]
  banks: { key: string; title: string; questions: (CurriculumQuestion & { fingerprint: string })[] }[]
  quizzes: Curriculum['quizzes']
  certifications: Curriculum['certifications']
}

type Outline = Curriculum['courses'][number]['lessons'][number]

/** Reads a curriculum's folder; throws with the file's name when something in it cannot be understood. */
export async function readCurriculum(folder: string): Promise<ReadCurriculum> {
  const outline = await readYaml(folder, 'curriculum.yaml', Curriculum)
  const courses = outline.courses.map(async (course) => {
    const lessons = await Promise.all(course.lessons.map((item) => readItem(folder, item, outline.quizzes)))
    return { ...course, lessons, fingerprint: fingerprint({ ...course, lessons }) }
  })
  const banks = outline.banks.map(async ({ key, title, files }) => {
    const lists = await Promise.all(files.map((file) => readYaml(folder, file, z.array(CurriculumQuestion))))
    const questions = lists.flat().map((question) => ({ ...question, fingerprint: fingerprint(question) }))
    return { key, title, questions }
  })
  const { quizzes, certifications } = outline
  return { courses: await Promise.all(courses), banks: await Promise.all(banks), quizzes, certifications }
}

async function readItem(folder: string, item: Outline, quizzes: Curriculum['quizzes']): Promise<ReadItem> {
  const bare = { key: item.key, module: item.module, text: null, html: '', scenario: null, quizSlug: null }
  const unreviewed = { reviewedBy: null, reviewedOn: null }
  if (item.kind === 'quiz') {
    const quiz = quizzes.find(({ slug }) => slug === item.quiz)
    if (!quiz) throw new Error(`curriculum.yaml: no quiz ${item.quiz}`)
    const minutes = quiz.timeLimitMinutes ?? quiz.questions
    return {
      ...bare,
      ...unreviewed,
      kind: 'quiz',
      title: quiz.title,
      summary: '',
      minutes,
      quizSlug: item.quiz,
    }
  }
  if (item.kind === 'scenario') {
    const scenario = await readYaml(folder, item.file, Scenario)
    const { title, persona: summary, minutes } = scenario
    return { ...bare, ...unreviewed, kind: 'scenario', title, summary, minutes, scenario }
  }
  const { head, body } = await readMarkdown(folder, item.file)
  const html = renderLesson(body, { reviewed: head.reviewedBy !== null })
  return { ...bare, ...head, key: item.key, kind: 'reading', text: body.trim(), html }
}

async function readMarkdown(folder: string, file: string): Promise<{ head: LessonHead; body: string }> {
  const source = (await readFile(join(folder, file), 'utf8')).normalize('NFC')
  const match = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(source)
  if (!match) throw new Error(`${file}: a lesson begins with a head between two lines of ---`)
  return { head: checked(file, parse(match[1] ?? ''), LessonHead), body: match[2] ?? '' }
}

async function readYaml<S extends z.ZodType>(folder: string, file: string, schema: S): Promise<z.infer<S>> {
  const source = (await readFile(join(folder, file), 'utf8')).normalize('NFC')
  return checked(file, parse(source), schema)
}

function checked<S extends z.ZodType>(file: string, data: unknown, schema: S): z.infer<S> {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

function fingerprint(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
