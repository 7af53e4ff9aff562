import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../app/domain/day.ts'
import { groups } from '../../../app/domain/coverage/counts.ts'
import { fold } from '../../../app/domain/language/fold.ts'
import { compareNames } from '../../../app/domain/language/person-name.ts'
import type { HeldRole } from '../../../app/domain/people/actor.ts'
import { managesPerson } from '../../../app/domain/people/managing.ts'
import { roles } from '../../../app/domain/people/role.ts'
import { peopleBehind } from '../../../app/persistence/coverage/people.ts'
import { listPeople, type PeopleQuery } from '../../../app/persistence/people/listed-people.ts'
import { pathsOfPerson } from '../../../app/persistence/people/manageable.ts'
import { addSecondDuty } from '../../../app/usecases/people/add-second-duty.ts'
import { leavePosting } from '../../../app/usecases/people/leave-posting.ts'
import { actorOf, cast, duties, type CastPerson } from '../../cast/people.ts'
import { recordedAt, settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const today = dayOf(morning)
const everybody: CastPerson[] = Object.values(cast)
const anyone: PeopleQuery = { typed: '', unitId: null, dutyId: null, standing: null, presence: 'all' }
const all = { limit: null, offset: 0 }
const rolesOf = (who: CastPerson): HeldRole[] => actorOf(who).roles

const list = (
  who: CastPerson,
  narrowed: Partial<PeopleQuery> = {},
  part: { limit: number | null; offset: number } = all,
) => listPeople({ roles: rolesOf(who), today }, db, { ...anyone, ...narrowed }, part)
const names = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).people.map(({ fullName }) => fullName)

/** Hùng has left, Mai has a second duty in Kỳ Lừa, and somebody was withdrawn. */
beforeAll(async () => {
  await settle(db)
  await leavePosting(world, { personId: cast.hung.id, posting: 'all', last: addDays(today, -1) })
  const second = { unit: units.kyLua.code, duty: duties.leader, from: today }
  await addSecondDuty(world, { personId: cast.mai.id, ...second })
  await db.person.create({
    data: {
      ...{ staffCode: '?1', fullName: 'Đã Rút', foldedName: 'da rut' },
      ...{ createdAt: recordedAt, withdrawnAt: recordedAt },
    },
  })
})

describe('whom somebody sees', () => {
  test('is whom they manage, and nobody else, whatever roles are held', async () => {
    const paths = await Promise.all(everybody.map(({ id }) => pathsOfPerson(db, id, today)))
    const held = fc.array(
      fc.record({
        role: fc.constantFrom(...roles),
        unitId: fc.option(fc.constantFrom(...Object.values(units).map(({ id }) => id)), { freq: 8 }),
      }),
      { maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(held, async (some) => {
        const { people } = await listPeople({ roles: some, today }, db, anyone, all)
        const allowed = everybody.filter((_, at) =>
          managesPerson({ ...actorOf(cast.son), roles: some }, paths[at] ?? []),
        )
        expect(people.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
      }),
      { numRuns: 40 },
    )
  })

  test('is for trainers and learners nobody, for departments and leaders their own', async () => {
    expect(await names(cast.yen)).toEqual([])
    expect(await names(cast.huong)).toEqual([])
    expect(await names(cast.phuc)).toEqual(['Triệu Văn Phúc', 'Lý Thị Sao'])
    expect(await names(cast.ngan)).toEqual(['Nguyễn Văn Thành'])
  })
})

describe('a list', () => {
  test('is found by name in any spelling, staff code and phone', async () => {
    expect(await names(cast.son, { typed: 'luong thi' })).toEqual(['Lương Thị Mai'])
    expect(await names(cast.son, { typed: 'Hương' })).toEqual(['Nông Thị Hương'])
    expect(await names(cast.son, { typed: cast.sao.staffCode.toLowerCase() })).toEqual(['Lý Thị Sao'])
    expect(await names(cast.son, { typed: '0900 000 001' })).toEqual(['Nông Thị Hương'])
    expect(await names(cast.son, { typed: '%' })).toEqual([])
    expect(await names(cast.son, { typed: cast.thanh.fullName })).toEqual([])
  })

  test('is narrowed by unit, by duty, by being in post', async () => {
    expect(await names(cast.son, { unitId: units.kyLua.id })).toEqual(['Nông Thị Hương', 'Lương Thị Mai'])
    const leader = await db.duty.findFirstOrThrow({ where: { name: duties.leader } })
    expect(await names(cast.son, { dutyId: leader.id })).toEqual(['Lương Thị Mai', 'Triệu Văn Phúc'])
    const left = await list(cast.son, { presence: 'left' })
    expect(left.counts).toEqual({ 'in-post': 4, left: 1, all: 5 })
    // Departments, trainers and administrators of the cast never held a duty: they did not leave one.
    expect((await list(cast.khanh, { presence: 'left' })).counts).toEqual({ 'in-post': 5, left: 1, all: 10 })
    expect(left.people).toMatchObject([
      { fullName: 'Vi Văn Hùng', postings: [{ unit: 'Xã Đồng Đăng', code: '06184', to: today }] },
    ])
  })

  test('is narrowed by standing as coverage counts it', async () => {
    const question = { unitId: units.langSon.id, day: today, certificationId: null, knownBy: null }
    const behind = await peopleBehind(db, question)
    for (const group of groups) {
      const expected = behind.filter((one) => one.group === group).map(({ fullName }) => fullName)
      const standing = { certificationId: null, groups: [group] }
      expect(await names(cast.son, { standing })).toEqual(expected)
      expect(await names(cast.khanh, { standing, unitId: units.langSon.id })).toEqual(expected)
    }
    const required = new Set(behind.map(({ fullName }) => fullName))
    const standing = { certificationId: null, groups: 'not-required' as const }
    expect(await names(cast.son, { standing })).toEqual(
      (await names(cast.son)).filter((name) => !required.has(name)),
    )
  })

  test('comes in pages', async () => {
    const whole = await names(cast.son)
    const pages = [0, 2, 4, 6].map((offset) => names(cast.son, {}, { limit: 2, offset }))
    expect((await Promise.all(pages)).flat()).toEqual(whole)
  })

  test('is in the order of names that the domain has', async () => {
    const many = [
      ...[
        'Nguyễn Văn An',
        'Nguyễn Văn Ấn',
        'Nguyễn Văn Ân',
        'Trần Thị Ánh',
        'Đỗ An',
        'An',
        'Đặng Bảo An',
        'Dương An',
      ],
      ...[
        'Lê Thị Thu Hà',
        'Lê Thị Hà',
        'Lê Hà',
        'Hoàng Thị Hạ',
        'Phạm Ý',
        'Phạm Thị Yến',
        'Vi Thị Đào',
        'Vi Thị Dao',
      ],
      ...[
        'Ngô Thị Tuyết Nga',
        'Ngô Tuyết Nga',
        'Bùi Văn Ổn',
        'Bùi Văn Ơn',
        'Bùi Văn Ôn',
        'Tô Uyên',
        'Tô Ước',
      ],
    ]
    await db.person.createMany({
      data: many.map((fullName, index) => ({
        ...{
          staffCode: `TT-${String(index).padStart(3, '0')}`,
          fullName,
          foldedName: fold(fullName),
          createdAt: recordedAt,
        },
      })),
    })
    expect(await names(cast.khanh, { typed: 'TT-' })).toEqual(many.toSorted(compareNames))
    await db.person.deleteMany({ where: { staffCode: { startsWith: 'TT-' } } })
  })
})
