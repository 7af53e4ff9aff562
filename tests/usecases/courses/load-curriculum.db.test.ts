import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asTyped } from '../../../app/http/terms-form.ts'
import { knownCertification } from '../../../app/persistence/requirements/certification-terms.ts'
import { loadCurriculum } from '../../../app/usecases/courses/load-curriculum.ts'
import { changeTerms } from '../../../app/usecases/requirements/change-terms.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { temporaryFolder, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const starter = world.settings.curriculumDir

const counts = async () => ({
  versions: await db.courseVersion.count(),
  lessons: await db.lesson.count(),
  questions: await db.questionVersion.count(),
  quizzes: await db.quiz.count(),
  certifications: await db.certification.count(),
})

it('brings the starter curriculum: eight modules, six scenarios, forty questions and what they earn', async () => {
  expect(await loadCurriculum(world, starter)).toEqual({})
  const lessons = await db.lesson.findMany()
  expect(lessons.filter(({ kind }) => kind === 'scenario')).toHaveLength(6)
  const read = lessons.filter(({ kind }) => kind === 'reading')
  expect(new Set(read.map(({ module }) => module)).size).toBe(8)
  expect(lessons.filter(({ kind, html }) => kind === 'reading' && html === '')).toEqual([])
  expect(await db.question.count({ where: { retiredAt: null } })).toBe(40)
  expect(await db.certificationCourse.count()).toBe(1)
})

it('can be loaded again without harm', async () => {
  const before = await counts()
  await loadCurriculum(world, starter)
  expect(await counts()).toEqual(before)
})

it('gives a changed lesson or question its next version and leaves the old ones as they were', async () => {
  const folder = temporaryFolder()
  await cp(starter, folder, { recursive: true })
  const lesson = join(folder, 'lessons/m3-30-phut-dau-tien.md')
  await writeFile(lesson, `${await readFile(lesson, 'utf8')}\nThêm một câu.\n`)
  const bank = join(folder, 'questions/khai-niem.yaml')
  await writeFile(bank, (await readFile(bank, 'utf8')).replace(/stem: /u, 'stem: Nay hỏi. '))
  const before = await counts()
  await loadCurriculum(world, folder)
  const after = await counts()
  expect(after.versions).toBe(before.versions + 1)
  expect(after.questions).toBe(before.questions + 1)
  expect(await db.question.count({ where: { retiredAt: null } })).toBe(40)
})

it('scores a question with several right answers so that ticking every box earns nothing', async () => {
  const keys = await db.questionKey.findMany({ include: { version: true } })
  for (const { weights, version } of keys) {
    const values = Object.values(weights as Record<string, number>)
    const positive = values.filter((weight) => weight > 0).reduce((sum, weight) => sum + weight, 0)
    expect(positive).toBeCloseTo(1)
    if (version.kind === 'multiple') expect(values.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0)
  }
})

it('says which file is wrong and changes nothing', async () => {
  const folder = temporaryFolder()
  await cp(starter, folder, { recursive: true })
  await writeFile(join(folder, 'scenarios/s1.yaml'), 'key: S1\ntitle: ""\n')
  const before = await counts()
  await expect(loadCurriculum(world, folder)).rejects.toThrow(/scenarios\/s1\.yaml: title/)
  expect(await counts()).toEqual(before)
})

it('leaves terms of a certification that were set in the browser, and says so', async () => {
  const { id, key } = await db.certification.findFirstOrThrow()
  const { terms } = (await knownCertification(db, id)) ?? {}
  if (!terms) throw new Error('no certification was loaded')
  await changeTerms(world, { id, typed: asTyped({ ...terms, graceDays: 7 }) })
  expect(await loadCurriculum(world, starter)).toEqual({ kept: [key] })
  expect((await knownCertification(db, id))?.terms).toEqual({ ...terms, graceDays: 7 })
})

it('is loaded by the operator and by administrators, and by nobody else', async () => {
  expect(await loadCurriculum(world.as(actorOf(cast.khanh)), starter)).not.toHaveProperty('refused')
  for (const who of [cast.yen, cast.son, cast.huong])
    expect(await loadCurriculum(world.as(actorOf(who)), starter)).toEqual({ refused: 'not-found' })
})

it('loaded twice at the same time is loaded once', async () => {
  await emptyTables(db, 'course', 'bank', 'certification')
  const outcomes = await Promise.all([loadCurriculum(world, starter), loadCurriculum(world, starter)])
  expect(outcomes).toEqual([{}, {}])
  expect(await db.courseVersion.count()).toBe(1)
})
