import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Tx } from '../../../app/persistence/client.ts'
import { markManyDone } from '../../../app/persistence/courses/progress.ts'
import { answerSheet } from '../../../app/persistence/quizzes/answer-sheet.ts'
import { paper } from '../../../app/persistence/quizzes/attempt-page.ts'
import { beginAttempt } from '../../../app/persistence/quizzes/begin-attempt.ts'
import { closeIfUnchanged } from '../../../app/persistence/quizzes/close-attempt.ts'
import { keepAnswer, lockItem } from '../../../app/persistence/quizzes/saved-answers.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { saveAnswer } from '../../../app/usecases/quizzes/save-answer.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { submitAttempt } from '../../../app/usecases/quizzes/submit-attempt.ts'
import { attemptData } from '../../../app/http/attempt-data.ts'
import { bank, course, questions, quiz } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { somebodyWaits } from '../../support/somebody-waits.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const huong = testWorld(db, { actor: actorOf(cast.huong) })
const deadline = new Date(morning.getTime() + quiz.timeLimitMinutes * 60_000)

beforeAll(async () => {
  await settle(db)
  const learned = { personId: cast.huong.id, courseId: course.id, versionId: course.versionId }
  await markManyDone(db, learned, morning, 3)
})
beforeEach(async () => {
  huong.setNow(morning)
  await emptyTables(db, 'attempt', 'certificate', 'completion')
})

async function start(): Promise<string> {
  const started = await startAttempt(huong, { quiz: quiz.slug })
  if ('refused' in started) throw new Error(started.refused)
  return started.id
}

const rightAnswer = async (id: string, question: number) => {
  const asked = (await paper(cast.huong.id, db, id))[question - 1]
  return questions.find(({ stem }) => stem === asked?.stem)?.right ?? []
}

const saveRightly = async (id: string, question: number) =>
  saveAnswer(huong, { attempt: id, question, answer: await rightAnswer(id, question), seq: 1 })

/** Saves a right answer as the careful way does, and meanwhile, before it is on disk, somebody does something else. */
async function whileSaving<T>(id: string, question: number, meanwhile: () => Promise<T>): Promise<T> {
  const answer = await rightAnswer(id, question)
  let other: Promise<T> | undefined
  await inTransaction(db, async (tx) => {
    await lockItem(cast.huong.id, tx, id, question)
    await keepAnswer(tx, { attemptId: id, position: question, answer, seq: 1, savedAt: morning })
    other = meanwhile()
    await somebodyWaits(db)
  })
  if (!other) throw new Error('nothing happened')
  return other
}

const attempt = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } })
const ungraded = { submittedAt: morning, score: 0, passed: false }
const noMarks = (seq = 0) => questions.map((_question, index) => ({ position: index + 1, seq, mark: 0 }))

describe('two who begin', () => {
  const asSeen = (tail: number, more: object = {}) => ({
    ...{
      id: `00000000-0000-7000-8000-00000000000${tail}`,
      personId: cast.huong.id,
      quizId: quiz.id,
      number: 1,
    },
    ...{ idempotencyKey: null, passMark: 60, startedAt: morning, deadline: null },
    ...more,
  })
  const [first] = questions
  const onePage = [{ versionId: first?.versionId ?? '', optionOrder: ['q1m', 'q1d', 'q1z'] }]

  it('having seen the same: one begins, with its whole paper, and the other with none', async () => {
    const begun = await Promise.all([1, 2].map((tail) => beginAttempt(db, asSeen(tail), onePage)))
    expect(begun.sort()).toEqual([false, true])
    expect([await db.attempt.count(), await db.paperItem.count()]).toEqual([1, 1])
  })

  it('one after the other: not while one is open, nor under a key that was used, nor by an old number', async () => {
    expect(await beginAttempt(db, asSeen(1, { idempotencyKey: 'k' }), onePage)).toBe(true)
    expect(await beginAttempt(db, asSeen(2, { number: 2 }), onePage)).toBe(false)
    expect(
      await closeIfUnchanged(cast.huong.id, db, asSeen(1).id, { ...ungraded, marks: noMarks().slice(0, 1) }),
    ).toBe(true)
    expect(await beginAttempt(db, asSeen(2), onePage)).toBe(false)
    expect(await beginAttempt(db, asSeen(2, { number: 2, idempotencyKey: 'k' }), onePage)).toBe(false)
    expect(await beginAttempt(db, asSeen(2, { number: 2 }), onePage)).toBe(true)
  })

  it('with a key that another test had is told so', async () => {
    const { id: _id, ...like } = quiz
    const place = { courseId: course.id, bankId: bank.id, slug: 'kiem-tra-khac' }
    const { id: quizId } = await db.quiz.create({ data: { ...like, ...place } })
    expect(await beginAttempt(db, asSeen(1, { quizId, idempotencyKey: 'mot-y-dinh' }), onePage)).toBe(true)
    const refused = { refused: 'invalid-input', field: 'key' }
    expect(await startAttempt(huong, { quiz: quiz.slug, key: 'mot-y-dinh' })).toEqual(refused)
    expect(await startAttempt(huong, { quiz: quiz.slug, key: 'y-dinh-khac' })).toHaveProperty('id')
  })

  it('while the last one runs out: it is graded once, and one other begins', async () => {
    const before = await start()
    huong.setNow(deadline)
    const ids = await Promise.all(Array.from({ length: 10 }, () => start()))
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).not.toBe(before)
    expect(await db.attempt.count()).toBe(2)
    expect(await attempt(before)).toMatchObject({ submittedAt: deadline })
  })
})

describe('grading', () => {
  it('that saw an older answer closes nothing', async () => {
    const id = await start()
    await saveRightly(id, 1)
    const close = (seq: number) =>
      closeIfUnchanged(cast.huong.id, db, id, {
        ...ungraded,
        marks: noMarks().map((mark) => (mark.position === 1 ? { ...mark, seq } : mark)),
      })
    expect(await close(0)).toBe(false)
    expect(await attempt(id)).toMatchObject({ submittedAt: null, score: null })
    expect(await close(1)).toBe(true)
    expect(await close(1)).toBe(false)
  })

  it('of somebody else’s attempt does nothing', async () => {
    const id = await start()
    expect(await closeIfUnchanged(cast.hung.id, db, id, { ...ungraded, marks: noMarks() })).toBe(false)
    expect(await answerSheet(cast.hung.id, db, id)).toBeNull()
  })

  it('waits for an answer that is being saved, and counts it', async () => {
    const id = await start()
    await whileSaving(id, 1, () => submitAttempt(huong, id))
    expect(await attempt(id)).toMatchObject({ score: 1 })
  })

  it('and saving take what they hold in one order, so that none waits in a circle', async () => {
    const id = await start()
    const saving = (tx: Tx, question: number) => lockItem(cast.huong.id, tx, id, question)
    let others: Promise<unknown[]> = Promise.resolve([])
    await inTransaction(db, async (tx) => {
      await saving(tx, questions.length)
      const closing = closeIfUnchanged(cast.huong.id, db, id, { ...ungraded, marks: noMarks() })
      await somebodyWaits(db)
      const second = inTransaction(db, (other) => saving(other, 1))
      others = Promise.all([closing, second])
      await Promise.race([second, somebodyWaits(db, 2)])
    })
    expect(await others).toEqual([true, expect.anything()])
  })

  it('by time counts an answer that came in time and was still being saved', async () => {
    const id = await start()
    const page = await whileSaving(id, 2, () => {
      huong.setNow(deadline)
      return attemptData(huong, id)
    })
    expect(page.kind).toBe('over')
    expect(await attempt(id)).toMatchObject({ score: 1, submittedAt: deadline })
  })

  it('twice at once gives one result, whether passed or not', async () => {
    for (const right of [0, 3]) {
      const id = await start()
      for (let question = 1; question <= right; question += 1) await saveRightly(id, question)
      const told = await Promise.all([1, 2].map(() => submitAttempt(huong, id)))
      expect(told).toEqual([{ id }, { id }])
      expect(await attempt(id)).toMatchObject({ score: right, passed: right === 3 })
      // A lost reply, asked again later.
      huong.setNow(deadline)
      expect(await submitAttempt(huong, id)).toEqual({ id })
      expect(await attempt(id)).toMatchObject({ submittedAt: morning })
      huong.setNow(morning)
    }
    expect(await db.certificate.count()).toBe(1)
  })

  it('that passes, and fails at its certificate, leaves the attempt open', async () => {
    const id = await start()
    for (const { position } of await paper(cast.huong.id, db, id)) await saveRightly(id, position)
    const noChance = () => {
      throw new Error('no chance')
    }
    const failing = { ...huong, random: noChance }
    await expect(submitAttempt(failing, id)).rejects.toThrow('no chance')
    expect(await attempt(id)).toMatchObject({ submittedAt: null })
    expect([await db.completion.count(), await db.certificate.count()]).toEqual([0, 0])
    await submitAttempt(huong, id)
    expect(await db.certificate.count()).toBe(1)
  })
})

it('an answer that comes while the attempt is closed is refused, and not kept', async () => {
  const id = await start()
  let late: ReturnType<typeof saveRightly> | undefined
  await inTransaction(db, async (tx: Tx) => {
    expect(await closeIfUnchanged(cast.huong.id, tx, id, { ...ungraded, marks: noMarks() })).toBe(true)
    late = saveRightly(id, 1)
    await somebodyWaits(db)
  })
  expect(await late).toEqual({ refused: 'attempt-closed' })
  expect((await paper(cast.huong.id, db, id)).map(({ seq }) => seq)).toEqual([0, 0, 0])
})
