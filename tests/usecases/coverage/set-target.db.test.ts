import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../app/domain/day.ts'
import { aimOn } from '../../../app/http/aim-data.ts'
import { setTarget } from '../../../app/usecases/coverage/set-target.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const son = world.as(actorOf(cast.son))
const khanh = world.as(actorOf(cast.khanh))
const notFound = { refused: 'not-found' }

beforeAll(() => settle(db))

async function target(unitId: string) {
  const today = dayOf(morning)
  const { percent, by } = (await aimOn(db, unitId, { day: today, today })).aim
  return { percent, by }
}

test('a department sets the target of its province, and so of the communes in it', async () => {
  const input = { unitId: units.langSon.id, percent: '90', by: '2027-12-31' }
  expect(await setTarget(son, input)).toEqual({})
  expect(await target(units.kyLua.id)).toEqual({ percent: 90, by: '2027-12-31' })
  expect(await target(units.caoBang.id)).toEqual({ percent: 100, by: '2030-12-31' })
  expect(await db.auditEntry.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
    action: 'target.set',
    subjectId: units.langSon.id,
    details: { percent: 90, by: '2027-12-31' },
  })
})

test('what was set before is kept, retracted', async () => {
  await setTarget(son, { unitId: units.langSon.id, percent: '95', by: '2027-12-31' })
  const kept = await db.coverageTarget.findMany({
    where: { unitId: units.langSon.id },
    orderBy: { percent: 'asc' },
  })
  expect(kept.map(({ percent, retractedAt }) => [percent, retractedAt === null])).toEqual([
    [90, false],
    [95, true],
  ])
})

test('two at the same time leave one in force', async () => {
  const input = (percent: string) => ({ unitId: units.caoBang.id, percent, by: '2028-12-31' })
  await Promise.all(['70', '80', '85'].map((percent) => setTarget(khanh, input(percent))))
  expect(await db.coverageTarget.count({ where: { unitId: units.caoBang.id, retractedAt: null } })).toBe(1)
})

test('the nation is for administrators; a leader, a trainer and another province set nothing', async () => {
  const nation = { unitId: null, percent: '60', by: '2026-12-31' }
  expect(await setTarget(son, nation)).toEqual(notFound)
  expect(await setTarget(khanh, nation)).toEqual({})
  const before = await db.coverageTarget.count()
  for (const other of [cast.ngan, cast.phuc, cast.yen, cast.huong])
    for (const unitId of [units.langSon.id, units.thatKhe.id])
      expect(await setTarget(world.as(actorOf(other)), { ...nation, unitId })).toEqual(notFound)
  const nowhere = { ...nation, unitId: '00000000-0000-7000-8000-999999999999' }
  expect(await setTarget(khanh, nowhere)).toEqual(notFound)
  expect(await db.coverageTarget.count()).toBe(before)
})

test('what is no target is refused with its field', async () => {
  const input = { unitId: units.langSon.id, percent: '90', by: '2027-12-31' }
  expect(await setTarget(son, { ...input, percent: '0' })).toEqual({
    refused: 'invalid-input',
    field: 'percent',
  })
  expect(await setTarget(son, { ...input, by: '2026-11-22' })).toEqual({
    refused: 'invalid-input',
    field: 'by',
  })
})
