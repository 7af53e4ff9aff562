import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { day, dayOf } from '../../../app/domain/day.ts'
import type { HeldRole } from '../../../app/domain/people/actor.ts'
import { managesPerson } from '../../../app/domain/people/managing.ts'
import { roles } from '../../../app/domain/people/role.ts'
import { Prisma } from '../../../app/persistence/generated/client.ts'
import {
  inReachSql,
  pathOfUnit,
  pathsOfPerson,
  reachSql,
} from '../../../app/persistence/people/manageable.ts'
import { importRoster } from '../../../app/usecases/people/import-roster.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const today = dayOf(morning)
const everybody: CastPerson[] = Object.values(cast)
const file = (lines: string[]) => ({ name: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) })

/** Mai goes over to the other province, Hùng leaves, and Thất Khê becomes part of Kỳ Lừa. */
beforeAll(async () => {
  await settle(db)
  const world = testWorld(db)
  const header = 'staff_code,full_name,unit,duty,from,to'
  const duty = 'Công chức văn hóa - xã hội'
  const rows = [
    `${cast.mai.staffCode},${cast.mai.fullName},${units.thucPhan.code},${duty},2026-11-20,`,
    `${cast.hung.staffCode},${cast.hung.fullName},${units.dongDang.code},${duty},2025-07-01,2026-11-01`,
  ]
  expect(await importRoster(world, { file: file([header, ...rows]), dryRun: false })).toMatchObject({
    declined: [],
  })
  const map = [
    'old_commune_code,old_commune,new_commune_code,new_commune,new_province_code,merge_type',
    `${units.thatKhe.code},${units.thatKhe.name},${units.kyLua.code},${units.kyLua.name},20,full`,
    `${units.kyLua.code},${units.kyLua.name},${units.kyLua.code},${units.kyLua.name},20,full`,
  ]
  expect(await reorganiseUnits(world, { file: file(map), on: day('2026-11-10') })).toMatchObject({ ended: 2 })
})

const held: fc.Arbitrary<HeldRole[]> = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    unitId: fc.option(fc.constantFrom(...Object.values(units).map(({ id }) => id)), { freq: 8 }),
  }),
  { maxLength: 3 },
)

function reached(some: readonly HeldRole[]) {
  return db.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH RECURSIVE ${reachSql(some, today)}
    SELECT n.id FROM person n WHERE ${inReachSql('n', some, today)}`)
}

test('whom somebody may act on is the same as yes or no and as a filter', async () => {
  const paths = await Promise.all(everybody.map(({ id }) => pathsOfPerson(db, id, today)))
  await fc.assert(
    fc.asyncProperty(held, async (some) => {
      const actor = { ...actorOf(cast.son), roles: some }
      const listed = (await reached(some)).map(({ id }) => id).sort()
      const allowed = everybody.filter((_, at) => managesPerson(actor, paths[at] ?? []))
      expect(listed).toEqual(allowed.map(({ id }) => id).sort())
    }),
    { numRuns: 60 },
  )
})

test('who went elsewhere belongs there, and who left still belongs where they were last', async () => {
  const may = async (who: CastPerson, on: CastPerson) =>
    managesPerson(actorOf(who), await pathsOfPerson(db, on.id, today))
  expect(await may(cast.son, cast.mai)).toBe(false)
  expect(await may(cast.ngan, cast.mai)).toBe(true)
  expect(await may(cast.son, cast.hung)).toBe(true)
  expect(await may(cast.ngan, cast.hung)).toBe(false)
  expect(await may(cast.huong, cast.huong)).toBe(false)
})

test('a unit that ended is reached through what it became', async () => {
  expect(await pathOfUnit(db, units.thatKhe.id, today)).toEqual(
    expect.arrayContaining([units.thatKhe.id, units.langSon.id]),
  )
  expect(await pathOfUnit(db, 'no unit', today)).toEqual([])
})

test('nobody acts on anybody with a first-login code alone', async () => {
  const paths = await pathsOfPerson(db, cast.huong.id, today)
  expect(managesPerson(actorOf(cast.son, true), paths)).toBe(false)
  expect(managesPerson({ kind: 'operator' }, [])).toBe(true)
})
