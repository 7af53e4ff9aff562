import { beforeEach, expect, it } from 'vitest'
import { contentOf } from '../../../app/domain/drafts/content.ts'
import { lessonOf } from '../../../app/domain/drafts/draft.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { draftOf, keepDraft } from '../../../app/persistence/drafts/course-drafts.ts'
import { publicationPage } from '../../../app/persistence/drafts/publication-page.ts'
import { createDraft } from '../../../app/usecases/drafts/create-draft.ts'
import { publishDraft } from '../../../app/usecases/drafts/publish-draft.ts'
import { savePiece } from '../../../app/usecases/drafts/save-piece.ts'
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
const { roles } = yen.actor
let id = ''

beforeEach(async () => {
  const made = await createDraft(yen, { title: draft.facts.title })
  if (isRefusal(made)) throw new Error(made.refused)
  id = made.courseId
  await keepDraft(db, id, { draft, version: 2 }, yen.now())
})

/** What the publisher has on the screen, and the button below it. */
async function shown() {
  const page = await publicationPage(roles, db, id, 'Kiểm tra')
  const content = contentOf((await stored()).draft)
  const { version = 0, number = 1 } = page ?? {}
  const edition = { change: number === 1 ? ('first' as const) : ('editorial' as const) }
  const press = () => publishDraft(yen, id, { version, after: number - 1, edition })
  return { content, number, press }
}

async function stored() {
  const found = await draftOf(roles, db, id)
  if (!found) throw new Error('no draft')
  return found
}

const published = () => db.courseVersion.findMany({ where: { courseId: id }, orderBy: { number: 'asc' } })

function saveText(key: string, text: string) {
  const lesson = lessonOf(draft, key)
  if (!lesson) throw new Error('no lesson')
  return savePiece(khanh, id, { piece: 'lesson', value: { ...lesson, text } }, nextOf(key))
}

/** Each window saves once, from what stood there at first. */
const nextOf = (writer: string) => ({ writer, base: 0, seq: 1 })

/** Lets all begin while the draft is held, one behind the other, and then goes out of their way. */
async function allAtOnce<T>(acts: (() => Promise<T>)[]): Promise<T[]> {
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

it('is refused when a save came first: nothing is published, and the save is kept', async () => {
  const { press } = await shown()
  const [, outcome] = await allAtOnce<object>([() => saveText('im-lang', 'Chờ lâu hơn.'), press])
  expect(outcome).toEqual({ refused: 'draft-changed' })
  expect(await published()).toEqual([])
  expect(lessonOf((await stored()).draft, 'im-lang')?.text).toBe('Chờ lâu hơn.')
})

it('is what was shown when a save comes after it, and the save stays in the draft', async () => {
  const { content, press } = await shown()
  const [outcome, saved] = await allAtOnce<object>([press, () => saveText('im-lang', 'Chờ lâu hơn.')])
  expect([outcome, saved]).toEqual([{ number: 1 }, { saved: expect.anything() as unknown }])
  expect(await published()).toMatchObject([{ number: 1, content }])
  const { draft: now, version, publishedVersion } = await stored()
  expect(lessonOf(now, 'im-lang')?.text).toBe('Chờ lâu hơn.')
  expect(version).toBe((publishedVersion ?? 0) + 1)
})

it('is all of what was shown or nothing, whoever saves and presses at the same time', async () => {
  const texts = ['cho-ngoi', 'im-lang', 'hoi-it'].map((key) => () => saveText(key, `${key}, viết lại.`))
  const stem = { ...question, stem: 'Câu viết lại?' }
  const saves: (() => Promise<object>)[] = [
    ...texts,
    () => savePiece(khanh, id, { piece: 'question', value: stem }, nextOf('cau-1')),
  ]
  for (const save of saves) {
    const { content, number, press } = await shown()
    const outcomes = await Promise.all([press(), save(), press()])
    expect(outcomes[1]).toHaveProperty('saved')
    const accepted = [outcomes[0], outcomes[2]].filter((outcome) => !isRefusal(outcome))
    for (const outcome of accepted) expect(outcome).toEqual({ number })
    for (const outcome of [outcomes[0], outcomes[2]])
      if (isRefusal(outcome)) expect(outcome).toEqual({ refused: 'draft-changed' })
    const version = (await published()).find((one) => one.number === number)
    if (accepted.length > 0) expect(version?.content).toEqual(content)
    else expect(version).toBeUndefined()
  }
  const { content, number, press } = await shown()
  expect(await press()).toEqual({ number })
  expect((await published()).at(-1)?.content).toEqual(content)
  expect(JSON.stringify(content).match(/viết lại/gu)).toHaveLength(4)
})
