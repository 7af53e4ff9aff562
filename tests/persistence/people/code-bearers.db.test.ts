import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../app/domain/day.ts'
import type { HeldRole } from '../../../app/domain/people/actor.ts'
import { codeRefusal } from '../../../app/domain/people/code-rules.ts'
import { roles } from '../../../app/domain/people/role.ts'
import { Prisma } from '../../../app/persistence/generated/client.ts'
import { codeBearer, codeReachSql, givenCodeSql } from '../../../app/persistence/people/code-bearers.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning } from '../../support/world.ts'

const { db } = await freshDatabase()
const today = dayOf(morning)
const everybody: CastPerson[] = Object.values(cast)
const unitIds = Object.values(units).map(({ id }) => id)

/** Hùng leads as well, Mai will from next year on, Sao did until yesterday. */
beforeAll(async () => {
  await settle(db)
  const leads = (who: CastPerson, unitId: string, from: string, to: string | null) => ({
    ...{ personId: who.id, role: 'leader' as const, unitId, recordedAt: morning },
    ...{ from: new Date(from), to: to ? new Date(to) : null },
  })
  await db.appointment.createMany({
    data: [
      leads(cast.hung, units.dongDang.id, '2026-01-01', null),
      leads(cast.mai, units.kyLua.id, '2027-01-01', null),
      leads(cast.sao, units.thatKhe.id, '2026-01-01', '2026-11-23'),
    ],
  })
})

const held: fc.Arbitrary<HeldRole[]> = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    unitId: fc.option(fc.constantFrom(...unitIds), { freq: 8 }),
  }),
  { maxLength: 3 },
)

test('to whom somebody may give a code is the same as yes or no and as a filter', async () => {
  const bearers = await Promise.all(everybody.map(({ id }) => codeBearer(db, id, today)))
  const who = fc.constantFrom(...everybody)
  await fc.assert(
    fc.asyncProperty(who, held, async ({ id: personId }, some) => {
      // To administrators everybody else is open, with no filter at all.
      fc.pre(!some.some(({ role, unitId }) => role === 'administrator' && unitId === null))
      const actor = { ...actorOf(cast.son), personId, roles: some }
      const listed = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
        WITH RECURSIVE ${codeReachSql(some, today)}
        SELECT n.id FROM person n WHERE ${givenCodeSql('n', actor, today)} ORDER BY n.id`)
      const allowed = bearers.filter((one) => one && codeRefusal(actor, one) === null)
      expect(listed.map(({ id }) => id)).toEqual(allowed.map((one) => one?.id).sort())
    }),
    { numRuns: 100 },
  )
})

test('a role that is still to come counts, one that has ended does not', async () => {
  const may = async (by: CastPerson, whom: CastPerson) => {
    const bearer = await codeBearer(db, whom.id, today)
    return bearer && codeRefusal(actorOf(by), bearer)
  }
  const dongDangs = { ...cast.phuc, unit: units.dongDang }
  expect(await may(dongDangs, cast.mai)).toEqual({ refused: 'not-found' })
  expect(await may(cast.son, cast.mai)).toBeNull()
  expect(await may(cast.phuc, cast.sao)).toBeNull()
  expect(await codeBearer(db, 'nobody', today)).toBeNull()
})
