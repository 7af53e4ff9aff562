import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chooseInScenario } from '../../../app/usecases/courses/choose-in-scenario.ts'
import { completeLesson } from '../../../app/usecases/courses/complete-lesson.ts'
import { keepPlace } from '../../../app/usecases/courses/keep-place.ts'
import { restartScenario } from '../../../app/usecases/courses/restart-scenario.ts'
import { lessonPage } from '../../../app/persistence/courses/lesson-page.ts'
import { outlineOf } from '../../../app/persistence/courses/outlines.ts'
import { course } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const huong = testWorld(db, { actor: actorOf(cast.huong) })
const { open, listen, practise, quiz } = course.lessons
const at = { course: course.slug, lesson: practise.key }

const doneKeys = async (personId = cast.huong.id) =>
  (await outlineOf(personId, db, course.slug))?.items.filter(({ done }) => done).map(({ key }) => key)

beforeAll(() => settle(db))
beforeEach(async () => {
  await emptyTables(db, 'lesson_progress', 'enrolment', 'scenario_run')
})

describe('reading', () => {
  it('is done when the learner says so, leads on, and counts for nobody else', async () => {
    const outcome = await completeLesson(huong, { course: course.slug, lesson: open.key })
    expect(outcome).toMatchObject({ next: { key: listen.key } })
    expect(await doneKeys()).toEqual([open.key])
    expect(await doneKeys(cast.hung.id)).toEqual([])
  })

  it('begins the course once, on the day of the first step', async () => {
    await completeLesson(huong, { course: course.slug, lesson: open.key })
    await completeLesson(huong, { course: course.slug, lesson: listen.key })
    expect(await db.enrolment.count({ where: { personId: cast.huong.id } })).toBe(1)
  })

  it.each([
    ['a scenario', practise.key],
    ['the test', quiz.key],
    ['a lesson that is not there', 'khong-co'],
  ])('cannot be claimed for %s', async (_name, lesson) => {
    expect(await completeLesson(huong, { course: course.slug, lesson })).toEqual({ refused: 'not-found' })
    expect(await db.lessonProgress.count()).toBe(0)
  })

  it('is remembered at the heading where it stopped', async () => {
    await keepPlace(huong, { course: course.slug, lesson: open.key, place: 'truoc-het' })
    await keepPlace(huong, { course: course.slug, lesson: open.key, place: 'sau-do' })
    const page = await lessonPage(cast.huong.id, db, course.slug, open.key)
    expect(page?.item).toMatchObject({ place: 'sau-do', done: false })
    expect(await keepPlace(huong, { course: course.slug, lesson: 'khong-co', place: 'x' })).toEqual({
      refused: 'not-found',
    })
  })
})

describe('a scenario', () => {
  const choose = (node: string, choice: string) => chooseInScenario(huong, { ...at, node, choice })

  it('keeps every choice, wrong ones too, and is done at its end only', async () => {
    await choose('cua', 'b')
    await choose('cua', 'a')
    await choose('phong', 'b')
    expect(await doneKeys()).toEqual([])
    await choose('phong', 'a')
    expect(await doneKeys()).toEqual([practise.key])
    const choices = await db.scenarioChoice.findMany({ orderBy: { position: 'asc' } })
    expect(choices.map(({ nodeId, choiceId }) => `${nodeId} ${choiceId}`)).toEqual([
      'cua b',
      'cua a',
      'phong b',
      'phong a',
    ])
  })

  it('takes a double tap for one choice', async () => {
    await Promise.all([choose('cua', 'a'), choose('cua', 'a'), choose('cua', 'a')])
    expect(await db.scenarioChoice.count()).toBe(1)
    expect(await db.scenarioRun.count()).toBe(1)
  })

  it('refuses what is not on offer where one stands', async () => {
    expect(await choose('phong', 'a')).toEqual({ refused: 'choice-not-here' })
    expect(await choose('cua', 'z')).toEqual({ refused: 'choice-not-here' })
    expect(await db.scenarioRun.count()).toBe(0)
  })

  it('begins anew without forgetting the first walk, and stays done', async () => {
    await choose('cua', 'a')
    await choose('phong', 'a')
    huong.setNow(new Date(huong.now().getTime() + 60_000))
    await restartScenario(huong, at)
    await restartScenario(huong, at)
    expect(await db.scenarioRun.count()).toBe(2)
    const page = await lessonPage(cast.huong.id, db, course.slug, practise.key)
    expect(page?.scenario).toMatchObject({ begun: false, at: { id: 'cua' } })
    expect(page?.item.done).toBe(true)
  })

  it('shows nothing of what a choice leads to before it is made', async () => {
    const shown = JSON.stringify(await lessonPage(cast.huong.id, db, course.slug, practise.key))
    expect(shown).not.toMatch(/Chị ngồi xuống|Chị quay đi|"verdict":"right"/)
  })
})
