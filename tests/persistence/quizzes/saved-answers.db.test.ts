import { beforeAll, beforeEach, expect, it } from 'vitest'
import { markManyDone } from '../../../app/persistence/courses/progress.ts'
import { paper } from '../../../app/persistence/quizzes/attempt-page.ts'
import { lockAttempt } from '../../../app/persistence/quizzes/answer-sheet.ts'
import { keepIfNewest, lockItem } from '../../../app/persistence/quizzes/saved-answers.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { submitAttempt } from '../../../app/usecases/quizzes/submit-attempt.ts'
import { course, questions, quiz } from '../../cast/course.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)

beforeAll(async () => {
  await settle(db)
  for (const { id: personId } of [cast.huong, cast.hung])
    await markManyDone(db, { personId, courseId: course.id, versionId: course.versionId }, morning, 3)
})
beforeEach(() => emptyTables(db, 'attempt'))

async function start(who: CastPerson): Promise<string> {
  const started = await startAttempt(world.as(actorOf(who)), { quiz: quiz.slug })
  if ('refused' in started) throw new Error(started.refused)
  return started.id
}

const keep = (who: CastPerson, attemptId: string, position: number, more: object = {}) =>
  keepIfNewest(db, { personId: who.id, attemptId, position, answer: [], seq: 1, savedAt: morning, ...more })

const saved = async (who: CastPerson, attemptId: string) =>
  (await paper(who.id, db, attemptId)).map(({ seq }) => seq)

it('what several people save at the same moment is kept for each, whatever is wrong with another’s', async () => {
  const [own, others] = [await start(cast.huong), await start(cast.hung)]
  const deadline = { savedAt: new Date(morning.getTime() + 15 * 60_000) }
  const kept = await Promise.allSettled([
    keep(cast.huong, own, 1),
    keep(cast.hung, others, 1),
    keep(cast.hung, own, 2),
    keep(cast.huong, own, questions.length + 1),
    keep(cast.huong, own, 3, { answer: ['khong-co'] }),
    keep(cast.hung, others, 3, deadline),
    keep(cast.hung, others, 2, { answer: ['\0'] }),
  ])
  const told = kept.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))
  expect(told).toEqual([true, true, false, false, false, false, 'failed'])
  expect(await saved(cast.huong, own)).toEqual([1, 0, 0])
  expect(await saved(cast.hung, others)).toEqual([1, 0, 0])
})

it('of two answers to one question at the same moment the newest is kept', async () => {
  const id = await start(cast.huong)
  const seqs = [3, 9, 4]
  expect(await Promise.all(seqs.map((seq) => keep(cast.huong, id, 1, { seq })))).toEqual([false, true, false])
  expect(await saved(cast.huong, id)).toEqual([9, 0, 0])
})

it('waits for nobody: while an attempt is graded or a question is held, others go on', async () => {
  const [own, others] = [await start(cast.huong), await start(cast.hung)]
  const kept = await inTransaction(db, async (tx) => {
    await lockAttempt(cast.huong.id, tx, own)
    await lockItem(cast.hung.id, tx, others, 1)
    return Promise.all([
      keep(cast.huong, own, 1),
      keep(cast.hung, others, 1),
      keep(cast.hung, others, 2, { seq: 5 }),
    ])
  })
  expect(kept).toEqual([false, false, true])
  expect(await saved(cast.hung, others)).toEqual([0, 5, 0])
})

it('nothing is kept once an attempt was handed in', async () => {
  const id = await start(cast.huong)
  await submitAttempt(world.as(actorOf(cast.huong)), id)
  expect(await keep(cast.huong, id, 1)).toBe(false)
})
