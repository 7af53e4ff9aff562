import { beforeAll, beforeEach, expect, it } from 'vitest'
import { attemptData } from '../../../app/http/attempt-data.ts'
import { outlineOf } from '../../../app/persistence/courses/outlines.ts'
import { markManyDone } from '../../../app/persistence/courses/progress.ts'
import { quizPage } from '../../../app/persistence/quizzes/quiz-page.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { submitAttempt } from '../../../app/usecases/quizzes/submit-attempt.ts'
import { bank, course, questions, quiz } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const huong = testWorld(db, { actor: actorOf(cast.huong) })
const slug = 'khao-sat-ngan'

/** A test with nothing to pass, before the first lesson. */
beforeAll(async () => {
  await settle(db)
  const { id: _id, ...like } = quiz
  const place = { courseId: course.id, bankId: bank.id, passMark: 0, attemptsAllowed: 1 }
  await db.quiz.create({ data: { ...like, ...place, slug, title: 'Khảo sát ngắn', timeLimitMinutes: null } })
  const versionId = await nextVersion()
  const common = { versionId, module: 'Trước khi học', summary: '', minutes: 5, html: '' }
  const step = { key: slug, title: 'Khảo sát ngắn', kind: 'quiz' as const, quizSlug: slug, position: -1 }
  await db.lesson.create({ data: { ...common, ...step } })
})
beforeEach(() => emptyTables(db, 'attempt', 'certificate', 'completion', 'lesson_progress', 'enrolment'))

/** A version with the same lessons: one that is published never changes. */
async function nextVersion(): Promise<string> {
  const before = await db.courseVersion.findUniqueOrThrow({ where: { id: course.versionId } })
  const { id: _id, content: _content, ...like } = before
  const { id } = await db.courseVersion.create({ data: { ...like, number: before.number + 1 } })
  await db.$executeRaw`
    INSERT INTO lesson (id, version_id, key, module, kind, title, summary, minutes, html, quiz_slug, position)
    SELECT gen_random_uuid(), ${id}::uuid, key, module, kind, title, summary, minutes, html, quiz_slug, position
    FROM lesson WHERE version_id = ${before.id}::uuid`
  return id
}

async function handIn(): Promise<string> {
  const started = await startAttempt(huong, { quiz: slug })
  if ('refused' in started) throw new Error(started.refused)
  await submitAttempt(huong, started.id)
  return started.id
}

const undone = async () =>
  (await outlineOf(cast.huong.id, db, course.slug))?.items.flatMap(({ key, done }) => (done ? [] : [key]))

it('is open to somebody who has read nothing, unlike the one at the end', async () => {
  expect((await quizPage(cast.huong.id, db, slug, morning))?.mayNot).toBeNull()
  expect(await startAttempt(huong, { quiz: quiz.slug })).toMatchObject({ refused: 'quiz-not-open' })
})

it('handed in without an answer is done, and earns nothing else', async () => {
  expect(await undone()).toContain(slug)
  await handIn()
  expect(await undone()).toEqual(['mo-cua', 'lang-nghe', 'co-nguoi-go-cua', quiz.slug])
  expect(await db.enrolment.count()).toBe(1)
  expect(await db.completion.count()).toBe(0)
  expect(await db.certificate.count()).toBe(0)
})

it('tells no key afterwards: the test at the end asks from the same bank', async () => {
  const page = await attemptData(huong, await handIn())
  const told = JSON.stringify(page)
  for (const { explanation } of questions) expect(told).not.toContain(explanation)
  if (page.kind !== 'over') throw new Error('still running')
  expect(page.questions.map(({ weights, mark }) => [weights, mark])).toEqual(questions.map(() => [null, 0]))
})

it('is taken once', async () => {
  await handIn()
  expect(await startAttempt(huong, { quiz: slug })).toEqual({ refused: 'attempts-used-up' })
})

it('left out, keeps the test at the end shut, and opens it once handed in', async () => {
  await markManyDone(
    db,
    { personId: cast.huong.id, courseId: course.id, versionId: course.versionId },
    morning,
    4,
  )
  await db.lessonProgress.deleteMany({ where: { lessonKey: slug } })
  expect((await quizPage(cast.huong.id, db, quiz.slug, morning))?.before?.key).toBe(slug)
  await handIn()
  expect(await startAttempt(huong, { quiz: quiz.slug })).toHaveProperty('id')
})
