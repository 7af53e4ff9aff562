import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arrival } from '../../../app/domain/quizzes/save-rule.ts'
import { attemptData } from '../../../app/http/attempt-data.ts'
import { outlineOf } from '../../../app/persistence/courses/outlines.ts'
import { markManyDone } from '../../../app/persistence/courses/progress.ts'
import { paper } from '../../../app/persistence/quizzes/attempt-page.ts'
import { quizPage } from '../../../app/persistence/quizzes/quiz-page.ts'
import { keepIfNewest } from '../../../app/persistence/quizzes/saved-answers.ts'
import { saveAnswer } from '../../../app/usecases/quizzes/save-answer.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { submitAttempt } from '../../../app/usecases/quizzes/submit-attempt.ts'
import type { PersonWorld } from '../../../app/usecases/world.ts'
import { course, questions, quiz } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const huong = testWorld(db, { actor: actorOf(cast.huong) })
const hung = testWorld(db, { actor: actorOf(cast.hung) })
const after = (minutes: number) => new Date(morning.getTime() + minutes * 60_000)

beforeAll(() => settle(db))
beforeEach(async () => {
  huong.setNow(morning)
  await emptyTables(db, 'attempt', 'certificate', 'completion', 'lesson_progress', 'enrolment')
  await db.$executeRaw`UPDATE quiz SET attempts_allowed = 0, delay_minutes = 0, grading_method = 'highest'`
  for (const { id } of [cast.huong, cast.hung]) await readEverything(id)
})

/** All that stands before the test. */
async function readEverything(personId: string): Promise<void> {
  await markManyDone(db, { personId, courseId: course.id, versionId: course.versionId }, morning, 3)
}

async function start(world: PersonWorld = huong): Promise<string> {
  const started = await startAttempt(world, { quiz: quiz.slug })
  if ('refused' in started) throw new Error(started.refused)
  return started.id
}

/** The right options of a question on the paper, by its text. */
function rightOf(stem: string): string[] {
  return questions.find((question) => question.stem === stem)?.right ?? []
}

/** Answers the first so many questions of a paper rightly. */
async function answerRightly(id: string, count: number, world: PersonWorld = huong): Promise<void> {
  const asked = await paper(world.actor.personId, db, id)
  for (const { position, stem } of asked.slice(0, count)) {
    const saved = await saveAnswer(world, { attempt: id, question: position, answer: rightOf(stem), seq: 1 })
    expect(saved).toMatchObject({ kept: true })
  }
}

const attempt = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } })

describe('starting', () => {
  it('draws a paper and freezes it', async () => {
    const id = await start()
    const first = await paper(cast.huong.id, db, id)
    expect(first).toHaveLength(quiz.questionCount)
    expect(await paper(cast.huong.id, db, id)).toEqual(first)
    expect((await attempt(id)).deadline).toEqual(after(15))
  })

  it('twenty times at once gives one attempt', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => start()))
    expect(new Set(ids).size).toBe(1)
    expect(await db.attempt.count()).toBe(1)
  })

  it('is refused before the lessons are done', async () => {
    await emptyTables(db, 'lesson_progress')
    expect(await startAttempt(huong, { quiz: quiz.slug })).toEqual({
      refused: 'quiz-not-open',
      reason: 'lessons-first',
    })
    expect(await db.attempt.count()).toBe(0)
  })

  it('is refused when the attempts are used up, or too soon after the last', async () => {
    await db.quiz.update({ where: { id: quiz.id }, data: { attemptsAllowed: 2, delayMinutes: 10 } })
    await submitAttempt(huong, await start())
    expect(await startAttempt(huong, { quiz: quiz.slug })).toEqual({
      refused: 'attempt-too-soon',
      notBefore: after(10),
    })
    huong.setNow(after(10))
    await submitAttempt(huong, await start())
    huong.setNow(after(60))
    expect(await startAttempt(huong, { quiz: quiz.slug })).toEqual({ refused: 'attempts-used-up' })
  })

  it('asked again with the same key, after a lost reply, is the same attempt, even one that is over', async () => {
    const first = await startAttempt(huong, { quiz: quiz.slug, key: 'a-lost-reply' })
    if ('refused' in first) throw new Error(first.refused)
    await submitAttempt(huong, first.id)
    expect(await startAttempt(huong, { quiz: quiz.slug, key: 'a-lost-reply' })).toEqual(first)
    expect(await start()).not.toBe(first.id)
  })

  it('knows no quiz that is not there', async () => {
    expect(await startAttempt(huong, { quiz: 'khong-co' })).toEqual({ refused: 'not-found' })
    expect(await startAttempt(huong, { quiz: course.id })).toEqual({ refused: 'not-found' })
  })
})

describe('saving an answer', () => {
  const save = (id: string, answer: string[], seq: number, question = 1) =>
    saveAnswer(huong, { attempt: id, question, answer, seq })
  const first = async (id: string) => (await paper(cast.huong.id, db, id))[0]

  it('keeps the newest and ignores a late one, which is told what is saved', async () => {
    const id = await start()
    const [a = '', b = ''] = (await first(id))?.options.map((option) => option.id) ?? []
    expect(await save(id, [a], 5)).toMatchObject({ kept: true, seq: 5 })
    expect(await save(id, [b], 4)).toMatchObject({ kept: false, seq: 5, answer: [a] })
    expect(await first(id)).toMatchObject({ answer: [a], seq: 5 })
  })

  it('takes an answer back', async () => {
    const id = await start()
    await save(id, [(await first(id))?.options[0]?.id ?? ''], 1)
    await save(id, [], 2)
    expect((await first(id))?.answer).toEqual([])
  })

  it('in parallel leaves the one with the highest number', async () => {
    const id = await start()
    const options = (await first(id))?.options.map((option) => option.id) ?? []
    const order = [7, 2, 20, 11, 3, 15, 1, 9]
    await Promise.all(order.map((seq) => save(id, [options[seq % options.length] ?? ''], seq)))
    expect(await first(id)).toMatchObject({ seq: 20, answer: [options[20 % options.length]] })
  })

  it('refuses what is forged', async () => {
    const id = await start()
    expect(await save(id, ['q9x'], 1)).toEqual({ refused: 'option-not-in-question' })
    expect(await save(id, [], 1, 4)).toEqual({ refused: 'question-not-in-paper' })
    expect(await save('khong-phai-ma', [], 1)).toEqual({ refused: 'not-found' })
    const foreign = { attempt: id, question: 1, answer: [], seq: 1 }
    expect(await saveAnswer(hung, foreign)).toEqual({ refused: 'not-found' })
  })

  it('is refused from the deadline on, and after handing in', async () => {
    const id = await start()
    huong.setNow(after(15))
    expect(await save(id, [], 1)).toEqual({ refused: 'attempt-closed' })
    huong.setNow(after(14))
    await submitAttempt(huong, id)
    expect(await save(id, [], 1)).toEqual({ refused: 'attempt-closed' })
  })

  it('never loses an acknowledged answer to a submission at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await start()
      const asked = await paper(cast.huong.id, db, id)
      const [outcomes] = await Promise.all([
        Promise.all(
          asked.map(({ position, stem }) =>
            saveAnswer(huong, { attempt: id, question: position, answer: rightOf(stem), seq: 1 }),
          ),
        ),
        submitAttempt(huong, id),
      ])
      const acknowledged = outcomes.filter((outcome) => 'kept' in outcome).length
      expect((await attempt(id)).score).toBe(acknowledged)
    }
  })
})

describe('handing in', () => {
  it('twenty times at once gives one result, one completion, one certificate', async () => {
    const id = await start()
    await answerRightly(id, 3)
    await Promise.all(Array.from({ length: 20 }, () => submitAttempt(huong, id)))
    expect(await attempt(id)).toMatchObject({ score: 3, passed: true })
    expect(await db.completion.count()).toBe(1)
    expect(await db.certificate.count()).toBe(1)
  })

  it('below the pass mark completes nothing', async () => {
    const id = await start()
    await answerRightly(id, 1)
    await submitAttempt(huong, id)
    expect(await attempt(id)).toMatchObject({ score: 1, passed: false })
    expect(await db.certificate.count()).toBe(0)
    const outline = await outlineOf(cast.huong.id, db, course.slug)
    expect(outline?.items.find(({ quizSlug }) => quizSlug)?.done).toBe(false)
  })

  it('passes when the score that counts passes: by the first attempt, a later success does not', async () => {
    await db.quiz.update({ where: { id: quiz.id }, data: { gradingMethod: 'first' } })
    await submitAttempt(huong, await start())
    const second = await start()
    await answerRightly(second, 3)
    await submitAttempt(huong, second)
    expect(await attempt(second)).toMatchObject({ passed: true })
    expect(await db.certificate.count()).toBe(0)
  })

  it('is done by time: what was saved is graded as of the deadline', async () => {
    const id = await start()
    await answerRightly(id, 3)
    huong.setNow(after(60))
    const page = await attemptData(huong, id)
    expect(page.kind).toBe('over')
    expect(await attempt(id)).toMatchObject({ score: 3, passed: true, submittedAt: after(15) })
  })

  it('an attempt that ran out does not stand in the way of the next', async () => {
    const id = await start()
    huong.setNow(after(60))
    expect(await start()).not.toBe(id)
    expect(await attempt(id)).toMatchObject({ passed: false, submittedAt: after(15) })
  })

  it('is nobody else’s business', async () => {
    const id = await start()
    expect(await submitAttempt(hung, id)).toEqual({ refused: 'not-found' })
    await expect(attemptData(hung, id)).rejects.toMatchObject({ status: 404 })
    expect(await paper(cast.hung.id, db, id)).toEqual([])
  })
})

describe('what leaves the server', () => {
  const secrets = [...questions.map(({ explanation }) => explanation), 'weights', 'feedback', 'correct']

  it('holds no key, weight or explanation before grading', async () => {
    const id = await start()
    await answerRightly(id, 2)
    const told = JSON.stringify([
      await attemptData(huong, id),
      await quizPage(cast.huong.id, db, quiz.slug, morning),
    ])
    for (const secret of secrets) expect(told).not.toContain(secret)
    const saved = await saveAnswer(huong, { attempt: id, question: 3, answer: [], seq: 9 })
    expect(Object.keys(saved).sort()).toEqual(['answer', 'kept', 'savedAt', 'seq'])
  })

  it('holds them afterwards, so that people learn from it', async () => {
    const id = await start()
    await submitAttempt(huong, id)
    const told = JSON.stringify(await attemptData(huong, id))
    for (const { explanation } of questions) expect(told).toContain(explanation)
  })
})

describe('saving at once', () => {
  it('keeps exactly what the rule says is to be kept', async () => {
    const id = await start()
    const asked = await paper(cast.huong.id, db, id)
    const optionIds = asked.flatMap(({ options }) => options.map((option) => option.id))
    const sent = fc.array(
      fc.record({
        question: fc.integer({ min: 1, max: quiz.questionCount }),
        answer: fc.uniqueArray(fc.constantFrom(...optionIds, 'khong-co'), { maxLength: 3 }),
        seq: fc.integer({ min: 1, max: 30 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(sent, async (answers) => {
        await db.paperItem.updateMany({ where: { attemptId: id }, data: { seq: 0, answer: [] } })
        for (const { question, answer, seq } of answers) {
          const before = (await paper(cast.huong.id, db, id))[question - 1]
          if (!before) throw new Error('no such question')
          const own = { ...before, optionIds: before.options.map((option) => option.id) }
          const kept = { attemptId: id, position: question, answer, seq, savedAt: morning }
          const ruled = arrival(own, { answer, seq })
          expect(await keepIfNewest(db, { personId: cast.huong.id, ...kept })).toBe(ruled === 'keep')
          const foreign = { personId: cast.hung.id, ...kept, seq: seq + 100 }
          expect(await keepIfNewest(db, foreign)).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })
})
