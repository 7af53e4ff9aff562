import { beforeEach, describe, expect, it } from 'vitest'
import { lessonOf, lessonsOf, type LessonDraft } from '../../../app/domain/drafts/draft.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { draftOf } from '../../../app/persistence/drafts/course-drafts.ts'
import { changeOutline } from '../../../app/usecases/drafts/change-outline.ts'
import { createDraft } from '../../../app/usecases/drafts/create-draft.ts'
import { reviseCourse } from '../../../app/usecases/drafts/revise-course.ts'
import { savePiece } from '../../../app/usecases/drafts/save-piece.ts'
import { course } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
await settle(db)
const yen = testWorld(db, { actor: actorOf(cast.yen) })
const khanh = yen.as(actorOf(cast.khanh))
const huong = yen.as(actorOf(cast.huong))
const { roles } = yen.actor

beforeEach(() => emptyTables(db, 'course_draft'))

async function newCourse(title = 'Lắng nghe'): Promise<string> {
  const made = await createDraft(yen, { title })
  if (isRefusal(made)) throw new Error(made.refused)
  return made.courseId
}

async function withLesson(): Promise<{ id: string; lesson: LessonDraft }> {
  const id = await newCourse()
  await changeOutline(yen, id, { change: 'add-lesson', module: 'phan-1', title: 'Chỗ ngồi' })
  const lesson = lessonOf(await draftNow(id), 'cho-ngoi')
  if (!lesson) throw new Error('no lesson')
  return { id, lesson }
}

async function draftNow(id: string) {
  const stored = await draftOf(roles, db, id)
  if (!stored) throw new Error('no draft')
  return stored.draft
}

const save = (world: typeof yen, id: string, value: LessonDraft, writer: string, base: number, seq: number) =>
  savePiece(world, id, { piece: 'lesson', value }, { writer, base, seq })

describe('a draft', () => {
  it('begins with a title, and each course has an address of its own', async () => {
    const [one, other] = [await newCourse('Mở cửa'), await newCourse('Mở cửa')]
    const slugs = await db.course.findMany({ where: { id: { in: [one, other] } }, orderBy: { id: 'asc' } })
    expect(slugs.map(({ slug }) => slug)).toEqual(['mo-cua', 'mo-cua-2'])
    expect((await draftNow(one)).facts).toEqual({ title: 'Mở cửa', summary: '', hours: 1 })
    expect(await createDraft(yen, { title: '  ' })).toMatchObject({ refused: 'invalid-input' })
  })

  it('does not exist for somebody who does not teach', async () => {
    const { id, lesson } = await withLesson()
    const gone = { refused: 'not-found' }
    expect(await draftOf(huong.actor.roles, db, id)).toBeNull()
    expect(await createDraft(huong, { title: 'x' })).toEqual(gone)
    expect(await changeOutline(huong, id, { change: 'add-module', title: 'x' })).toEqual(gone)
    expect(await save(huong, id, { ...lesson, text: 'x' }, 'a', 0, 1)).toEqual(gone)
    expect(await reviseCourse(huong, course.id)).toEqual(gone)
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('')
  })

  it('is one for all who teach; changes made at once all count', async () => {
    const id = await newCourse()
    const titles = ['Một', 'Hai', 'Ba', 'Bốn']
    await Promise.all(
      titles.map((title, at) => changeOutline(at % 2 ? khanh : yen, id, { change: 'add-module', title })),
    )
    const modules = (await draftNow(id)).modules.map(({ title }) => title)
    expect(modules.sort()).toEqual(['Ba', 'Bốn', 'Hai', 'Một', 'Phần 1'])
  })

  it('refuses what is not in it, and more than it can hold', async () => {
    const id = await newCourse()
    const unknown = { change: 'remove', what: 'lesson', key: 'khong-co' } as const
    expect(await changeOutline(yen, id, unknown)).toEqual({ refused: 'not-found' })
    expect(await changeOutline(yen, course.id, unknown)).toEqual({ refused: 'not-found' })
    expect(await changeOutline(yen, 'x', unknown)).toEqual({ refused: 'not-found' })
    for (let number = 2; number <= 60; number += 1)
      await changeOutline(yen, id, { change: 'add-module', title: `Phần ${number}` })
    expect(await changeOutline(yen, id, { change: 'add-module', title: 'Quá' })).toEqual({
      refused: 'draft-full',
    })
    expect((await draftNow(id)).modules).toHaveLength(60)
  })

  it('counts a version for every change of what learners would get, and none for a save without one', async () => {
    const { id, lesson } = await withLesson()
    const version = async () => (await draftOf(roles, db, id))?.version
    const before = await version()
    await save(yen, id, lesson, 'a', 0, 1)
    expect(await version()).toBe(before)
    await save(yen, id, { ...lesson, text: 'Chờ.' }, 'a', 0, 2)
    expect(await version()).toBe((before ?? 0) + 1)
  })
})

describe('a piece', () => {
  it('is saved as it was sent; a late save is acknowledged and changes nothing', async () => {
    const { id, lesson } = await withLesson()
    const saved = { saved: { seq: 2, at: yen.now().toISOString() } }
    expect(await save(yen, id, { ...lesson, text: 'Mới.' }, 'a', 0, 2)).toEqual(saved)
    expect(await save(yen, id, { ...lesson, text: 'Cũ.' }, 'a', 0, 1)).toEqual(saved)
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('Mới.')
  })

  it('written in two windows at once waits for a person to decide, who is told by whom and when', async () => {
    const { id, lesson } = await withLesson()
    await save(yen, id, { ...lesson, text: 'Của Yến.' }, 'a', 0, 1)
    const conflict = { conflict: { by: cast.yen.fullName, at: yen.now().toISOString(), seq: 1 } }
    expect(await save(khanh, id, { ...lesson, text: 'Của Khánh.' }, 'b', 0, 7)).toEqual(conflict)
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('Của Yến.')
    expect(await save(khanh, id, { ...lesson, text: 'Của Khánh.' }, 'b', 1, 8)).toHaveProperty('saved')
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('Của Khánh.')
  })

  it('whose answer was lost is sent again without a conflict with oneself, from the same window or a new one', async () => {
    const { id, lesson } = await withLesson()
    await save(yen, id, { ...lesson, text: 'Đã tới nơi.' }, 'a', 0, 1)
    const saved = { seq: 1, at: yen.now().toISOString() }
    expect(await save(yen, id, { ...lesson, text: 'Đã tới nơi.' }, 'a', 0, 1)).toEqual({ saved })
    expect(await save(yen, id, { ...lesson, text: 'Đã tới nơi.' }, 'b', 0, 1)).toEqual({
      saved: { ...saved, same: true },
    })
    expect(await save(yen, id, { ...lesson, text: 'Đã tới nơi. Viết tiếp.' }, 'a', 0, 2)).toHaveProperty(
      'saved',
    )
    expect(await save(yen, id, { ...lesson, text: 'Chữ khác.' }, 'a', 0, 2)).toHaveProperty('conflict')
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('Đã tới nơi. Viết tiếp.')
  })

  it('in twenty saves at once from one window ends as the newest of them', async () => {
    const { id, lesson } = await withLesson()
    const saves = Array.from({ length: 20 }, (_, at) =>
      save(yen, id, { ...lesson, text: `Lần ${at + 1}.` }, 'a', 0, at + 1),
    )
    for (const outcome of await Promise.all(saves)) expect(outcome).toHaveProperty('saved')
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('Lần 20.')
  })

  it('is in the audit log once for each window that writes it', async () => {
    const { id, lesson } = await withLesson()
    const saved = () =>
      db.auditEntry.count({ where: { subjectId: id, details: { path: ['what'], equals: 'lesson' } } })
    for (const seq of [1, 2, 3]) await save(yen, id, { ...lesson, text: `Lần ${seq}.` }, 'a', 0, seq)
    expect(await saved()).toBe(1)
    await save(khanh, id, { ...lesson, text: 'Tiếp.' }, 'b', 3, 4)
    expect(await saved()).toBe(2)
  })

  it('that somebody removed meanwhile is kept as it was written last', async () => {
    const { id, lesson } = await withLesson()
    await changeOutline(khanh, id, { change: 'remove', what: 'lesson', key: lesson.key })
    expect(await save(yen, id, { ...lesson, text: 'Đang viết dở.' }, 'a', 0, 1)).toHaveProperty('saved')
    await changeOutline(khanh, id, { change: 'restore', what: 'lesson', key: lesson.key })
    expect(lessonOf(await draftNow(id), 'cho-ngoi')?.text).toBe('Đang viết dở.')
  })

  it('of another course is not found under this one', async () => {
    const { lesson } = await withLesson()
    const other = await newCourse('Khóa khác')
    expect(await save(yen, other, lesson, 'a', 0, 1)).toEqual({ refused: 'not-found' })
    expect(lessonsOf(await draftNow(other))).toEqual([])
  })
})
