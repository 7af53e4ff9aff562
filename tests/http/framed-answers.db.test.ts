import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { markManyDone } from '../../app/persistence/courses/progress.ts'
import { paper } from '../../app/persistence/quizzes/attempt-page.ts'
import * as answers from '../../app/routes/quizzes/answers.tsx'
import * as attempt from '../../app/routes/quizzes/attempt.tsx'
import { saveAnswer } from '../../app/usecases/quizzes/save-answer.ts'
import { startAttempt } from '../../app/usecases/quizzes/start-attempt.ts'
import { submitAttempt } from '../../app/usecases/quizzes/submit-attempt.ts'
import { course, questions, quiz } from '../cast/course.ts'
import { actorOf, cast, type CastPerson } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { emptyTables, freshDatabase } from '../support/database.ts'
import { sessionCookie } from '../support/session.ts'
import { morning, testWorld } from '../support/world.ts'
import { realBuild } from './real-build.ts'
import { ORIGIN, serving, type Answer } from './serving.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: { kind: 'anyone' } })

beforeAll(async () => {
  await settle(db)
  for (const { id: personId } of [cast.huong, cast.hung])
    await markManyDone(db, { personId, courseId: course.id, versionId: course.versionId }, morning, 3)
})
beforeEach(() => emptyTables(db, 'attempt', 'certificate'))

const site = async () => {
  const { build, rendered } = realBuild({ 'attempts/:id': attempt, 'attempts/:id/answers': answers })
  return { ...(await serving({ build, world })), rendered }
}

/** Attempts in which the first answers are right: so many. */
async function begun(who: CastPerson, right: number): Promise<string> {
  const theirs = world.as(actorOf(who))
  const started = await startAttempt(theirs, { quiz: quiz.slug })
  if ('refused' in started) throw new Error(started.refused)
  for (const { position, stem } of (await paper(who.id, db, started.id)).slice(0, right)) {
    const answer = questions.find((question) => question.stem === stem)?.right ?? []
    await saveAnswer(theirs, { attempt: started.id, question: position, answer, seq: 1 })
  }
  return started.id
}

async function over(who: CastPerson, right: number): Promise<string> {
  const id = await begun(who, right)
  await submitAttempt(world.as(actorOf(who)), id)
  return id
}

const cookieOf = async (who: CastPerson, language: string, size = 'normal') =>
  `${await sessionCookie(db, who)}; language=${language}; text-size=${size}`

/** All that matters of an answer. */
function told({ status, headers, body }: Answer) {
  const own = ['date', 'x-request-id', 'content-length', 'transfer-encoding']
  const kept = Object.entries(headers).filter(([name]) => !own.includes(name))
  return { status, headers: Object.fromEntries(kept), body }
}

describe.each(['vi', 'en'])('in %s', (language) => {
  test.each([
    ['a paper', begun, 0],
    ['a paper begun', begun, 2],
    ['a result, passed', over, 3],
    ['a result, failed', over, 1],
  ])('%s is answered as Remix would, in somebody else’s frame', async (_name, make, right) => {
    const { ask, rendered } = await site()
    const [first, own] = [await make(cast.hung, 0), await make(cast.huong, right)]
    await ask({ path: `/attempts/${first}`, headers: { cookie: await cookieOf(cast.hung, language) } })
    expect(rendered).toHaveLength(1)
    const headers = { cookie: await cookieOf(cast.huong, language) }
    const early = await ask({ path: `/attempts/${own}`, headers })
    expect(rendered).toHaveLength(1)
    const late = await ask({ path: `/attempts/${own}/`, headers })
    expect(rendered).toHaveLength(2)
    // Remix says the other spelling of the address where the page comes back to itself.
    late.body = late.body.replaceAll(`value="/attempts/${own}/"`, `value="/attempts/${own}"`)
    expect(told(early)).toEqual(told(late))
    expect(early.body).toContain(cast.huong.fullName)
    expect(early.body).not.toContain(cast.hung.fullName)
    expect(early.body).not.toContain(first)
  })
})

test('whoever has another language, text size or role has another frame', async () => {
  const { ask, rendered } = await site()
  const path = `/attempts/${await begun(cast.huong, 0)}`
  const cookies = [
    await cookieOf(cast.huong, 'vi'),
    await cookieOf(cast.huong, 'en'),
    await cookieOf(cast.huong, 'vi', 'large'),
  ]
  for (const cookie of [...cookies, ...cookies]) await ask({ path, headers: { cookie } })
  expect(rendered).toHaveLength(3)
})

test('compressed it is the same page', async () => {
  const { ask, port } = await site()
  const path = `/attempts/${await over(cast.huong, 2)}`
  const headers = { cookie: await cookieOf(cast.huong, 'vi') }
  await ask({ path, headers })
  const plain = await ask({ path, headers })
  const zipped = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { ...headers, 'accept-encoding': 'gzip' },
  })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(await zipped.text()).toBe(plain.body)
})

test('an attempt of somebody else does not exist, and who is not signed in is sent to sign in', async () => {
  const { ask } = await site()
  const path = `/attempts/${await begun(cast.huong, 0)}`
  const own = { cookie: await cookieOf(cast.huong, 'vi') }
  for (let again = 0; again < 2; again += 1) expect((await ask({ path, headers: own })).status).toBe(200)
  expect((await ask({ path, headers: { cookie: await cookieOf(cast.hung, 'vi') } })).status).toBe(404)
  const nobody = await ask({ path })
  expect([nobody.status, nobody.headers.location]).toEqual([
    303,
    `/login?redirectTo=${encodeURIComponent(path)}`,
  ])
  await db.session.deleteMany({ where: { accountId: cast.huong.accountId } })
  expect((await ask({ path, headers: own })).status).toBe(303)
})

test.each(['vi', 'en'])(
  'an answer that is declined in %s is shown with the reason, by Remix',
  async (language) => {
    const { ask, rendered } = await site()
    const path = `/attempts/${await begun(cast.huong, 0)}`
    const headers = { cookie: await cookieOf(cast.huong, language) }
    for (let again = 0; again < 2; again += 1) await ask({ path, headers })
    const declined = await ask({
      method: 'POST',
      path: `${path}/answers`,
      headers: { ...headers, origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'question=1&answer=khong-co&seq=1',
    })
    expect([declined.status, declined.headers.location]).toEqual([400, undefined])
    expect(declined.body).toContain('class="notice')
    expect(rendered).toEqual([path, `${path}/answers`])
    expect((await ask({ path, headers })).body).not.toContain('class="notice')
  },
)

test('a page whose title says more than before has a frame of its own', async () => {
  const { ask } = await site()
  const path = `/attempts/${await begun(cast.huong, 0)}`
  const headers = { cookie: await cookieOf(cast.huong, 'vi') }
  for (let again = 0; again < 2; again += 1) await ask({ path, headers })
  await db.quiz.update({ where: { id: quiz.id }, data: { title: 'Kiểm tra <mới>' } })
  for (let again = 0; again < 2; again += 1)
    expect((await ask({ path, headers })).body).toContain('<title>Kiểm tra &lt;mới&gt;')
  await db.quiz.update({ where: { id: quiz.id }, data: { title: quiz.title } })
})
