import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCoverage } from '../../../app/cli/coverage.ts'
import { day } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { addRequirement } from '../../../app/usecases/requirements/add-requirement.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)

beforeEach(async () => {
  await settle(db)
  await db.requirementDuty.deleteMany()
  await db.requirement.deleteMany()
})
afterEach(() => emptyTables(db))

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

const required = async (code: string, on: string) => {
  const asked = { unit: code, on: day(on), certification: undefined, asKnownOn: undefined }
  return (await done(runCoverage(world, asked))).required
}

const { kyLua, dongDang } = units

/** Kỳ Lừa and Đồng Đăng become one on the first of November. */
async function merge() {
  const rows = [kyLua, dongDang].map(({ code }) => `${code},06190,Phường Lạng Sơn,full`)
  const text = ['old_commune_code,new_commune_code,new_commune,merge_type', ...rows].join('\n')
  const file = { name: 'a.csv', bytes: new TextEncoder().encode(text) }
  await done(reorganiseUnits(world, { file, on: day('2026-11-01') }))
}
const require = (by = world) =>
  addRequirement(by, { certification: certification.id, unit: kyLua.code, from: '2026-01-01', duties: [] })

test('a requirement over a unit counts the same on every day, entered before a merger or after it', async () => {
  const counted = () =>
    Promise.all([
      ...[required(kyLua.code, '2026-10-31'), required('06190', '2026-11-01'), required('20', '2026-11-01')],
    ])
  await done(require())
  await merge()
  const before = await counted()
  expect(before).toEqual([1, 2, 2])
  await emptyTables(db)
  await settle(db)
  await db.requirementDuty.deleteMany()
  await db.requirement.deleteMany()
  await merge()
  await done(require())
  expect(await counted()).toEqual(before)
})

test.each(['phuc', 'huong', 'yen'] as const)('none is added by %s', async (who) => {
  expect(await require(world.as(actorOf(cast[who])))).toEqual({ refused: 'not-found' })
})

test('a department requires in its own province; another’s unit is as unknown as one that does not exist', async () => {
  await done(require(world.as(actorOf(cast.son))))
  expect(await require(world.as(actorOf(cast.ngan)))).toEqual({ refused: 'unit-unknown' })
  expect(await db.requirement.count()).toBe(1)
})

test('a unit that was not there on the first day is refused with the days on which it is', async () => {
  const input = { certification: certification.id, from: '2025-01-01', duties: [] }
  for (const unit of [kyLua.id, kyLua.code])
    expect(await addRequirement(world, { ...input, unit })).toEqual({
      ...{ refused: 'unit-not-throughout', since: '2025-07-01', until: null },
    })
})
