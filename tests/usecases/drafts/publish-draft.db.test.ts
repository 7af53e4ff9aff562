import { beforeEach, describe, expect, it } from 'vitest'
import { contentOf } from '../../../app/domain/drafts/content.ts'
import { lessonOf, type CourseDraft } from '../../../app/domain/drafts/draft.ts'
import type { Edition } from '../../../app/domain/drafts/edition.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { outlineOf } from '../../../app/persistence/courses/outlines.ts'
import { draftOf, keepDraft } from '../../../app/persistence/drafts/course-drafts.ts'
import { publicationPage } from '../../../app/persistence/drafts/publication-page.ts'
import { quizPage } from '../../../app/persistence/quizzes/quiz-page.ts'
import { completeLesson } from '../../../app/usecases/courses/complete-lesson.ts'
import { createDraft } from '../../../app/usecases/drafts/create-draft.ts'
import { publishDraft } from '../../../app/usecases/drafts/publish-draft.ts'
import { savePiece } from '../../../app/usecases/drafts/save-piece.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { draft, question } from '../../cast/draft.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settlePeople, settleUnits } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
await settleUnits(db)
await settlePeople(db)
const yen = testWorld(db, { actor: actorOf(cast.yen) })
const khanh = yen.as(actorOf(cast.khanh))
const huong = yen.as(actorOf(cast.huong))
const first: Edition = { change: 'first' }
const editorial: Edition = { change: 'editorial' }
let id = ''
let slug = ''

/** Every test writes the cast's draft into a course of its own, which is published once. */
beforeEach(async () => {
  const made = await createDraft(yen, { title: draft.facts.title })
  if (isRefusal(made)) throw new Error(made.refused)
  id = made.courseId
  await rewrite(() => draft)
  await publish(first)
  slug = (await db.course.findUniqueOrThrow({ where: { id } })).slug
})

async function rewrite(change: (draft: CourseDraft) => CourseDraft): Promise<void> {
  const { draft, version } = await stored()
  await keepDraft(db, id, { draft: change(draft), version: version + 1 }, yen.now())
}

async function stored() {
  const found = await draftOf(yen.actor.roles, db, id)
  if (!found) throw new Error('no draft')
  return found
}

async function publish(edition: Edition) {
  return publishDraft(yen, id, { ...(await lookedAt()), edition })
}

/** What somebody who opens the page of the publication looks at. */
async function lookedAt() {
  const page = await publicationPage(yen.actor.roles, db, id, 'Kiểm tra')
  if (!page) throw new Error('no draft')
  return { version: page.version, after: page.number - 1 }
}

const withText = (key: string, text: string) => (before: CourseDraft) => ({
  ...before,
  modules: before.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => (lesson.key === key ? { ...lesson, text } : lesson)),
  })),
})

const read = (lesson: string) => completeLesson(huong, { course: slug, lesson })
const steps = async () => (await outlineOf(cast.huong.id, db, slug))?.items ?? []
const doneKeys = async () => (await steps()).filter(({ done }) => done).map(({ key }) => key)
const versions = () =>
  db.courseVersion.findMany({
    where: { courseId: id },
    include: { lessons: true },
    orderBy: { number: 'asc' },
  })

describe('a publication', () => {
  it('gives learners the lessons, the test and its questions', async () => {
    expect((await steps()).map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'cho-ngoi reading',
      'im-lang reading',
      'hoi-it reading',
      'kiem-tra quiz',
    ])
    const [version] = await versions()
    expect(version?.lessons.find(({ key }) => key === 'cho-ngoi')?.html).toContain('<strong>không</strong>')
    const keys = await db.questionKey.findMany({
      where: { version: { question: { bank: { key: { contains: id } } } } },
    })
    expect(keys).toHaveLength(2)
  })

  it('twice of the same draft is one version', async () => {
    const [one, other] = await Promise.all([publish(editorial), publish(editorial)])
    expect([one, other]).toEqual([{ number: 1 }, { number: 1 }])
    expect(await versions()).toHaveLength(1)
  })

  it('of a changed draft is the next version, once however often the button is pressed', async () => {
    await rewrite(withText('im-lang', 'Chờ lâu hơn.'))
    const again = { ...(await lookedAt()), edition: editorial }
    const both = await Promise.all([publishDraft(yen, id, again), publishDraft(yen, id, again)])
    expect(both).toEqual([{ number: 2 }, { number: 2 }])
    expect(await versions()).toHaveLength(2)
  })

  it('does not change with the draft afterwards', async () => {
    const before = JSON.stringify(await versions())
    await rewrite(withText('im-lang', 'Viết lại.'))
    await rewrite((one) => ({ ...one, questions: [], facts: { ...one.facts, title: 'Tên khác' } }))
    expect(JSON.stringify(await versions())).toBe(before)
    const page = await quizPage(cast.huong.id, db, (await steps()).at(-1)?.quizSlug ?? '', yen.now())
    expect(page?.quiz).toMatchObject({ questionCount: 2, passMark: 80 })
  })

  it('is of the draft that was looked at, and of one that can be published', async () => {
    const before = await lookedAt()
    await rewrite(withText('im-lang', ' '))
    expect(await publishDraft(yen, id, { ...before, edition: editorial })).toEqual({
      refused: 'draft-changed',
    })
    expect(await publish(editorial)).toEqual({ refused: 'draft-incomplete' })
    expect(await publishDraft(huong, id, { ...before, edition: editorial })).toEqual({
      refused: 'not-found',
    })
    expect(await versions()).toHaveLength(1)
  })

  it('follows the version that was the newest when it was looked at', async () => {
    await rewrite(withText('im-lang', 'Chờ lâu hơn.'))
    const seen = await lookedAt()
    expect(await publishDraft(yen, id, { ...seen, after: 0, edition: editorial })).toEqual({
      refused: 'course-changed',
    })
    expect(await versions()).toHaveLength(1)
    expect(await publishDraft(yen, id, { ...seen, edition: editorial })).toEqual({ number: 2 })
  })

  it('is in the audit log once, with who published which course', async () => {
    await publish(editorial)
    const entries = await db.auditEntry.findMany({ where: { action: 'course.published', subjectId: id } })
    expect(entries).toMatchObject([{ actorId: cast.yen.id, details: { version: 1, change: 'first' } }])
  })

  it('takes the address of the title that it is first published under', async () => {
    const made = await createDraft(yen, { title: 'Chưa đặt tên' })
    if (isRefusal(made)) throw new Error(made.refused)
    id = made.courseId
    await rewrite(() => ({ ...draft, facts: { ...draft.facts, title: 'Đón người trở về' } }))
    await publish(first)
    expect((await db.course.findUniqueOrThrow({ where: { id } })).slug).toBe('don-nguoi-tro-ve')
  })
})

describe('a publication at the same time as saves', () => {
  const rewritten = 'Chờ lâu hơn.'
  const saveText = (key: string, text: string) => {
    const lesson = lessonOf(draft, key)
    if (!lesson) throw new Error('no lesson')
    return savePiece(khanh, id, { piece: 'lesson', value: { ...lesson, text } }, from(key))
  }
  /** Each window saves once, from what stood there at first. */
  const from = (writer: string) => ({ writer, base: 0, seq: 1 })

  /** What the publisher has on the screen, and the button below it. */
  async function shown() {
    const seen = await lookedAt()
    const content = contentOf((await stored()).draft)
    return {
      content,
      number: seen.after + 1,
      press: () => publishDraft(yen, id, { ...seen, edition: editorial }),
    }
  }

  /** Lets all begin while the draft is held, one behind the other, and then goes out of their way. */
  async function queued<T>(acts: (() => Promise<T>)[]): Promise<T[]> {
    const begun: Promise<T>[] = []
    await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT 1 FROM course_draft WHERE course_id = ${id}::uuid FOR UPDATE`
        for (const act of acts) {
          begun.push(act())
          while ((await waiting()) < begun.length);
        }
      },
      { timeout: 30_000 },
    )
    return Promise.all(begun)
  }

  async function waiting(): Promise<number> {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    return row?.count ?? 0
  }

  beforeEach(() => rewrite(withText('cho-ngoi', 'Mời ngồi.')))

  it('is refused when a save came first: nothing is published, and the save is kept', async () => {
    const { press } = await shown()
    const [, outcome] = await queued<object>([() => saveText('im-lang', rewritten), press])
    expect(outcome).toEqual({ refused: 'draft-changed' })
    expect(await versions()).toHaveLength(1)
    expect(lessonOf((await stored()).draft, 'im-lang')?.text).toBe(rewritten)
  })

  it('is what was shown when a save comes after it, and the save stays in the draft', async () => {
    const { content, press } = await shown()
    const [outcome, saved] = await queued<object>([press, () => saveText('im-lang', rewritten)])
    expect([outcome, saved]).toEqual([{ number: 2 }, { saved: expect.anything() as unknown }])
    expect((await versions()).at(-1)).toMatchObject({ number: 2, content })
    const { draft: now, version, publishedVersion } = await stored()
    expect(lessonOf(now, 'im-lang')?.text).toBe(rewritten)
    expect(version).toBe((publishedVersion ?? 0) + 1)
  })

  it('is all of what was shown or nothing, whoever saves and presses', async () => {
    const stem = { ...question, stem: 'Câu viết lại?' }
    const saves: (() => Promise<object>)[] = [
      ...['im-lang', 'hoi-it'].map((key) => () => saveText(key, `${key}, viết lại.`)),
      () => savePiece(khanh, id, { piece: 'question', value: stem }, from('cau-1')),
    ]
    for (const save of saves) {
      const { content, number, press } = await shown()
      const [one, saved, other] = await Promise.all([press(), save(), press()])
      expect(saved).toHaveProperty('saved')
      const accepted = [one, other].filter((outcome) => !isRefusal(outcome))
      for (const outcome of [one, other])
        expect(outcome).toEqual(isRefusal(outcome) ? { refused: 'draft-changed' } : { number })
      const version = (await versions()).find((made) => made.number === number)
      expect(version?.content).toEqual(accepted.length > 0 ? content : undefined)
    }
    const { content, number, press } = await shown()
    expect(await press()).toEqual({ number })
    expect((await versions()).at(-1)?.content).toEqual(content)
    expect(JSON.stringify(content).match(/viết lại/gu)).toHaveLength(3)
  })
})

describe('progress', () => {
  it('survives on lessons whose key stays, in an editorial version whatever changed', async () => {
    await read('cho-ngoi')
    await read('im-lang')
    await rewrite(withText('im-lang', 'Sửa một lỗi chính tả.'))
    await publish(editorial)
    expect(await doneKeys()).toEqual(['cho-ngoi', 'im-lang'])
  })

  it('is kept but for the lessons that a substantive version names, which can be learned again', async () => {
    await read('cho-ngoi')
    await read('im-lang')
    await rewrite(withText('im-lang', 'Luật mới nói khác.'))
    yen.setNow('2026-12-01T09:00:00+07:00')
    await publish({ change: 'substantive', relearn: ['im-lang'], refresherBy: null })
    expect(await doneKeys()).toEqual(['cho-ngoi'])
    expect((await steps()).filter(({ again }) => again).map(({ key }) => key)).toEqual(['im-lang'])
    await read('im-lang')
    expect(await doneKeys()).toEqual(['cho-ngoi', 'im-lang'])
    await rewrite(withText('hoi-it', 'Chữ khác.'))
    yen.setNow('2026-12-02T09:00:00+07:00')
    await publish(editorial)
    expect(await doneKeys()).toEqual(['cho-ngoi', 'im-lang'])
  })

  it('can only be asked for again on steps that there are', async () => {
    await rewrite(withText('im-lang', 'Luật mới nói khác.'))
    const edition: Edition = { change: 'substantive', relearn: ['khong-co'], refresherBy: null }
    expect(await publish(edition)).toEqual({ refused: 'nothing-to-relearn' })
    expect(await publish(first)).toEqual({ refused: 'course-changed' })
  })

  it('at the test counts its attempts anew where it has to be taken again', async () => {
    await rewrite((one) => ({ ...one, quiz: { ...one.quiz, attemptsAllowed: 1 } }))
    await publish(editorial)
    for (const { key, kind } of await steps()) if (kind === 'reading') await read(key)
    const quiz = (await steps()).at(-1)?.quizSlug ?? ''
    const started = await startAttempt(huong, { quiz })
    if (isRefusal(started)) throw new Error(started.refused)
    await db.attempt.update({
      where: { id: started.id },
      data: { submittedAt: huong.now(), score: 0, passed: false },
    })
    expect(await startAttempt(huong, { quiz })).toEqual({ refused: 'attempts-used-up' })
    await rewrite((one) => ({ ...one, quiz: { ...one.quiz, passMark: 50 } }))
    yen.setNow('2026-12-03T09:00:00+07:00')
    await publish({ change: 'substantive', relearn: ['kiem-tra'], refresherBy: null })
    expect(await startAttempt(huong, { quiz })).toHaveProperty('id')
  })

  it('cannot be made in a test that the course no longer has', async () => {
    const quiz = (await steps()).at(-1)?.quizSlug ?? ''
    await rewrite((one) => ({ ...one, questions: [] }))
    await publish(editorial)
    expect(await startAttempt(huong, { quiz })).toEqual({ refused: 'not-found' })
    expect(await quizPage(cast.huong.id, db, quiz, yen.now())).toBeNull()
  })
})
