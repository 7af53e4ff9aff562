import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { dayOf, day } from '../../../app/domain/day.ts'
import type { HeldRole } from '../../../app/domain/people/actor.ts'
import { oversees } from '../../../app/domain/people/authority.ts'
import { roles } from '../../../app/domain/people/role.ts'
import { overseenSql, topUnits, unitInSight } from '../../../app/persistence/units/overseen.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning } from '../../support/world.ts'

const { db } = await freshDatabase()
const today = dayOf(morning)
const all = Object.values(units)

beforeAll(() => settle(db))

const held: fc.Arbitrary<HeldRole[]> = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    unitId: fc.option(fc.constantFrom(...all.map(({ id }) => id)), { freq: 8 }),
  }),
  { maxLength: 3 },
)

test('authority as yes or no and as a filter is the same', async () => {
  await fc.assert(
    fc.asyncProperty(held, async (some) => {
      const rows = await db.$queryRaw<{ id: string }[]>`
        WITH RECURSIVE ${overseenSql(some, today)} SELECT unit_id AS id FROM overseen`
      const listed = rows.map(({ id }) => id).sort()
      const allowed = all.filter(({ id, parent }) => oversees(some, parent ? [id, parent] : [id]))
      expect(listed).toEqual(allowed.map(({ id }) => id).sort())
      for (const { id, code } of all) {
        const seen = await unitInSight(some, db, { code, day: today }, today)
        expect(seen !== null).toBe(listed.includes(id))
      }
    }),
    { numRuns: 40 },
  )
})

test('a department begins at its province, a leader at the own commune, an administrator at every province', async () => {
  const top = (who: keyof typeof cast) => topUnits(actorOf(cast[who]).roles, db, today)
  expect(await top('son')).toEqual([units.langSon.code])
  expect(await top('phuc')).toEqual([units.thatKhe.code])
  expect(await top('khanh')).toEqual([units.caoBang.code, units.langSon.code])
  expect(await top('huong')).toEqual([])
})

test('a leader sees the own commune, and not that it lies in a province with pages of its own', async () => {
  const asked = { code: units.thatKhe.code, day: today }
  expect(await unitInSight(actorOf(cast.phuc).roles, db, asked, today)).toMatchObject({ parent: null })
  expect(await unitInSight(actorOf(cast.son).roles, db, asked, today)).toMatchObject({
    parent: { code: units.langSon.code },
  })
})

test('a code means a unit only on a day on which it was in force', async () => {
  const asked = { code: units.thatKhe.code, day: day('2025-06-30') }
  expect(await unitInSight(actorOf(cast.son).roles, db, asked, today)).toBeNull()
})
