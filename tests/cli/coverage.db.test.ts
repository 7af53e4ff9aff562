import { beforeAll, expect, test } from 'vitest'
import { runCoverage } from '../../app/cli/coverage.ts'
import { day, startOf } from '../../app/domain/day.ts'
import { issueIfEarned } from '../../app/usecases/certificates/issue-if-earned.ts'
import { certification, course } from '../cast/course.ts'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { freshDatabase } from '../support/database.ts'
import { testWorld } from '../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const ask = (unit: string, on: string, asKnownOn?: string) =>
  runCoverage(world, { unit, on: day(on), asKnownOn: asKnownOn ? day(asKnownOn) : undefined })

beforeAll(async () => {
  await settle(db)
  // Hương completed the course on 10 March, which was entered on 1 April.
  const entered = testWorld(db, { now: startOf(day('2026-04-01')) })
  const on = day('2026-03-10')
  const fact = {
    personId: cast.huong.id,
    courseId: course.id,
    versionId: course.versionId,
    evidence: 'class',
  }
  await db.completion.create({ data: { ...fact, on: new Date(on), recordedAt: entered.now() } })
  await issueIfEarned(entered, db, cast.huong.id, course.id, on)
})

test('the province: four culture officers, one trained, one a newcomer', async () => {
  expect(await ask('20', '2026-11-23')).toEqual({
    ...{ unit: { code: '20', name: units.langSon.name }, on: '2026-11-23' },
    ...{ required: 4, trained: 1, inGrace: 1, waived: 0, rate: 0.25 },
  })
})

test('a commune with nobody who must is nobody’s rate', async () => {
  expect(await ask(units.thatKhe.code, '2025-12-31')).toMatchObject({ required: 0, rate: null })
})

test('as known on a day before something was entered, it is not there', async () => {
  expect(await ask('20', '2026-03-31')).toMatchObject({ required: 3, trained: 1 })
  expect(await ask('20', '2026-03-31', '2026-03-31')).toMatchObject({ required: 3, trained: 0 })
  expect(await ask('20', '2026-03-31', '2026-04-01')).toMatchObject({ required: 3, trained: 1 })
})

test('an unknown unit or certification is refused by name', async () => {
  expect(await ask('99999', '2026-11-23')).toEqual({ refused: 'unit-unknown' })
  const one = { unit: '20', on: day('2026-11-23'), asKnownOn: undefined }
  expect(await runCoverage(world, { ...one, certification: 'khong-co' })).toEqual({
    refused: 'certification-unknown',
  })
  expect(await runCoverage(world, { ...one, certification: certification.key })).toMatchObject({
    required: 4,
  })
})
