import { beforeAll, expect, test } from 'vitest'
import { groups } from '../../../app/domain/coverage/counts.ts'
import { day } from '../../../app/domain/day.ts'
import { boundTodayByRequirement } from '../../../app/persistence/coverage/bound-people.ts'
import {
  listedRequirement,
  listRequirements,
  type When,
} from '../../../app/persistence/requirements/listed-requirements.ts'
import { addRequirement } from '../../../app/usecases/requirements/add-requirement.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const today = day('2026-11-23')
const { langSon, kyLua, thatKhe, caoBang } = units

beforeAll(async () => {
  await settle(db)
  const over = (unit: string, more: { from?: string; last?: string } = {}) =>
    addRequirement(world, { certification: certification.key, unit, from: '2026-02-01', duties: [], ...more })
  await over(kyLua.id)
  await over(thatKhe.id, { from: '2027-01-01' })
  await over(caoBang.id)
  await over(thatKhe.id, { last: '2026-03-31' })
})

const sightOf = (who: keyof typeof cast) => ({ roles: actorOf(cast[who]).roles, today })
const listed = async (who: keyof typeof cast, when: When = 'open') =>
  (await listRequirements(sightOf(who), db, { when, page: 1 })).map(({ unit, from, overseen }) => ({
    ...{ unit, from, overseen },
  }))

const province = { unit: langSon.name, from: '2026-01-01', overseen: true }
const ward = { unit: kyLua.name, from: '2026-02-01', overseen: true }
const toCome = { unit: thatKhe.name, from: '2027-01-01', overseen: true }
const elsewhere = { unit: caoBang.name, from: '2026-02-01', overseen: true }

test('a department sees what is required in its province, a leader what binds the own commune', async () => {
  expect(await listed('son')).toEqual([province, ward, toCome])
  expect(await listed('phuc')).toEqual([{ ...province, overseen: false }, toCome])
  expect(await listed('ngan')).toEqual([elsewhere])
  expect(await listed('khanh')).toEqual([province, ward, elsewhere, toCome])
})

test('what has ended is listed apart', async () => {
  expect(await listed('phuc', 'ended')).toEqual([{ ...toCome, from: '2026-02-01' }])
  expect(await listed('ngan', 'ended')).toEqual([])
})

test('people are counted where somebody oversees them, whoever required it', async () => {
  const { id } = await db.requirement.findFirstOrThrow({ where: { unitId: langSon.id } })
  const count = async (who: keyof typeof cast) => {
    const tally = (await boundTodayByRequirement(sightOf(who).roles, db, today)).get(id)
    return tally ? groups.reduce((sum, group) => sum + tally[group], 0) : 0
  }
  expect(await count('son')).toBe(4)
  expect(await count('khanh')).toBe(4)
  expect(await count('phuc')).toBe(1)
  expect(await count('ngan')).toBe(0)
})

test('one of another province is as one that is not there', async () => {
  const { id } = await db.requirement.findFirstOrThrow({ where: { unitId: caoBang.id } })
  expect(await listedRequirement(sightOf('son'), db, id)).toBeNull()
  expect(await listedRequirement(sightOf('ngan'), db, id)).toMatchObject({ unit: caoBang.name, duties: [] })
  expect(await listedRequirement(sightOf('ngan'), db, 'x')).toBeNull()
})
