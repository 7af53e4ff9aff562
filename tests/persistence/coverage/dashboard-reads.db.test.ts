import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { certificationCoverage, dutyCoverage } from '../../../app/persistence/coverage/duty-coverage.ts'
import { moduleCoverage } from '../../../app/persistence/coverage/module-coverage.ts'
import { predecessors } from '../../../app/persistence/coverage/predecessors.ts'
import { shortestValidity } from '../../../app/persistence/coverage/validity.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { complete, markManyDone } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { certification, course } from '../../cast/course.ts'
import { cast, duties } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const today = day('2026-11-23')
const question = { unitId: units.langSon.id, day: today, certificationId: null, knownBy: null }

beforeAll(async () => {
  await settle(db)
  const of = (personId: string) => ({ personId, courseId: course.id, versionId: course.versionId })
  await markManyDone(db, of(cast.hung.id), morning, 1)
  await inTransaction(db, async (tx) => {
    await complete(tx, { ...of(cast.huong.id), on: today, kind: 'attended', evidence: 'Lớp' }, morning)
    await issueIfEarned(world, tx, cast.huong.id, course.id, today)
  })
})

describe('coverage by what is learned and by duty', () => {
  test('a module is known by whoever did all its lessons, and by whoever is trained in whatever way', async () => {
    const modules = await moduleCoverage(db, question)
    const required = (await dutyCoverage(db, question)).find(({ name }) => name === duties.culture)?.coverage
      .required
    expect(modules.every((line) => line.required >= (required ?? 0))).toBe(true)
    expect(modules.every(({ certification: title }) => title === certification.title)).toBe(true)
    expect(modules.map(({ done }) => done).every((done) => done >= 1)).toBe(true)
    await markManyDone(
      db,
      { personId: cast.hung.id, courseId: course.id, versionId: course.versionId },
      morning,
    )
    const after = await moduleCoverage(db, question)
    expect(after.map(({ done }) => done)).toEqual(modules.map(() => 2))
  })

  test('lessons that were done after the day had ended are not counted', async () => {
    const before = await moduleCoverage(db, { ...question, day: day('2026-11-22') })
    expect(before.every(({ done }) => done === 0)).toBe(true)
  })

  test('each duty has its own number; of certifications one alone is not told apart', async () => {
    const lines = await dutyCoverage(db, question)
    expect(lines.map(({ name }) => name)).toContain(duties.culture)
    expect(lines.reduce((sum, { coverage }) => sum + coverage.trained, 0)).toBe(1)
    expect(await certificationCoverage(db, question)).toEqual([])
  })

  test('what is earned counts for as long as the shortest certification says', async () => {
    const { validityMonths } = await db.certification.findFirstOrThrow()
    expect(await shortestValidity(db, null)).toBe(validityMonths)
  })
})

test('a unit came from those that became it', async () => {
  const { kyLua, dongDang } = units
  const row = { row: 2, oldLevel: 'commune' as const, provinces: null, extent: 'full' as const }
  const into = { newCode: '06999', newName: 'Phường Kỳ Đồng', newKind: 'ward' as const }
  const rows = [kyLua, dongDang].map(({ code, name }) => ({ ...row, ...into, oldCode: code, oldName: name }))
  const done = await reorganiseUnits(world, { on: day('2026-11-20'), rows })
  expect(isRefusal(done)).toBe(false)
  const { unitId } = await db.unitRecord.findFirstOrThrow({ where: { code: '06999' } })
  expect((await predecessors(db, unitId)).map(({ name, ended }) => [name, ended]).sort()).toEqual(
    [kyLua, dongDang].map(({ name }) => [name, '2026-11-20']).sort(),
  )
})
