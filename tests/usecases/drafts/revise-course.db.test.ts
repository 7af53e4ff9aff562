import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lessonOf, lessonsOf } from '../../../app/domain/drafts/draft.ts'
import { problemsOf } from '../../../app/domain/drafts/publishable.ts'
import { outlineOf } from '../../../app/persistence/courses/outlines.ts'
import { draftOf } from '../../../app/persistence/drafts/course-drafts.ts'
import { loadCurriculum } from '../../../app/usecases/courses/load-curriculum.ts'
import { publishDraft } from '../../../app/usecases/drafts/publish-draft.ts'
import { reviseCourse } from '../../../app/usecases/drafts/revise-course.ts'
import { savePiece } from '../../../app/usecases/drafts/save-piece.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settlePeople, settleUnits } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { temporaryFolder, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
await settleUnits(db)
await settlePeople(db)
const operator = testWorld(db)
const yen = operator.as(actorOf(cast.yen))
const starter = operator.settings.curriculumDir
await loadCurriculum(operator, starter)
const { id, slug } = await db.course.findFirstOrThrow()

const stored = async () => {
  const found = await draftOf(yen.actor.roles, db, id)
  if (!found) throw new Error('no draft')
  return found
}
const steps = async () => (await outlineOf(cast.huong.id, db, slug))?.items ?? []
const html = async (key: string) =>
  (
    await db.lesson.findFirstOrThrow({
      where: { key, version: { courseId: id } },
      orderBy: { version: { number: 'desc' } },
    })
  ).html

it('takes up the starter curriculum: texts to edit, everything else as it stands', async () => {
  expect(await reviseCourse(yen, id)).toEqual({})
  const { draft, version, publishedVersion } = await stored()
  expect(lessonsOf(draft).map(({ key }) => key)).toEqual((await steps()).map(({ key }) => key))
  expect(lessonOf(draft, 'm3-30-phut-dau-tien')?.text).toContain(':::')
  expect(lessonOf(draft, 'tinh-huong-1')).toMatchObject({ takenOver: 'scenario', text: '' })
  expect(problemsOf(draft)).toEqual([])
  expect(version).toBe(publishedVersion)
})

it('is one draft, however often it is begun', async () => {
  const before = await stored()
  await reviseCourse(yen, id)
  expect(await stored()).toEqual(before)
  expect(
    await publishDraft(yen, id, { version: before.version, after: 1, edition: { change: 'editorial' } }),
  ).toEqual({
    number: 1,
  })
})

it('publishes a changed text and leaves scenarios, tests and other texts as they were', async () => {
  const before = await steps()
  const other = await html('m3-noi-gi-hoi-gi')
  const lesson = lessonOf((await stored()).draft, 'm3-30-phut-dau-tien')
  if (!lesson) throw new Error('no lesson')
  const value = { ...lesson, text: `${lesson.text}\n\nSở nhắc thêm một điều.` }
  await savePiece(yen, id, { piece: 'lesson', value }, { writer: 'a', base: 0, seq: 1 })
  const { version } = await stored()
  expect(await publishDraft(yen, id, { version, after: 1, edition: { change: 'editorial' } })).toEqual({
    number: 2,
  })
  expect(await steps()).toEqual(before)
  expect(await html('m3-30-phut-dau-tien')).toContain('Sở nhắc thêm một điều.')
  expect(await html('m3-noi-gi-hoi-gi')).toBe(other)
})

it('edits no step that was taken over', async () => {
  const scenario = lessonOf((await stored()).draft, 'tinh-huong-1')
  if (!scenario) throw new Error('no scenario')
  const { takenOver: _kind, ...value } = scenario
  const sent = { writer: 'a', base: 0, seq: 1 }
  expect(await savePiece(yen, id, { piece: 'lesson', value: { ...value, text: 'x' } }, sent)).toEqual({
    refused: 'not-found',
  })
})

it('is not replaced when the curriculum is loaded again, changed or not', async () => {
  expect(await loadCurriculum(operator, starter)).toEqual({})
  const folder = temporaryFolder()
  await cp(starter, folder, { recursive: true })
  const file = join(folder, 'lessons/m3-noi-gi-hoi-gi.md')
  await writeFile(file, `${await readFile(file, 'utf8')}\nBản mới của tệp.\n`)
  expect(await loadCurriculum(operator, folder)).toEqual({ revised: [slug] })
  expect(await html('m3-30-phut-dau-tien')).toContain('Sở nhắc thêm một điều.')
  expect(await db.courseVersion.count()).toBe(2)
})
