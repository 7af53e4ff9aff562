import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../../app/domain/day.ts'
import type { Period } from '../../../../app/domain/period.ts'
import type { Place } from '../../../../app/domain/people/postings/posting-change.ts'
import {
  rolesAfter,
  type HeldAppointment,
  type RoleReplacement,
} from '../../../../app/domain/people/postings/roles-after.ts'
import { roles, type Role } from '../../../../app/domain/people/role.ts'

const today = day('2026-11-23')
const since = day('2025-07-01')
const units = ['Xã Đồng Đăng', 'Phường Kỳ Lừa', 'Tỉnh Lạng Sơn'] as const
const [dongDang, kyLua, langSon] = units

const role = (name: Role, unitId: string | null, more: Partial<Period> = {}): HeldAppointment => ({
  ...{ id: `${name} ${unitId ?? ''}`, role: name, unitId, from: since, to: null },
  ...more,
})
const posted = (unitId: string, to: Period['to'] = null, from = since): Period & Place => ({
  ...{ unitId, dutyId: 'công chức', from, to },
})
const on = day('2026-12-01')
const toKyLua = {
  ...{ before: [posted(dongDang)], after: [posted(dongDang, on), posted(kyLua, null, on)], today },
  follows: { unitId: kyLua, dutyId: 'công chức', from: on },
}

describe('a transfer', () => {
  test('takes the learner along and leaves power behind', () => {
    const held = [role('learner', dongDang), role('leader', dongDang), role('trainer', langSon)]
    expect(rolesAfter(held, toKyLua)).toEqual([
      { before: held[1], after: { role: 'leader', unitId: dongDang, from: since, to: on } },
      { before: held[0], after: { role: 'learner', unitId: dongDang, from: since, to: on } },
      { before: null, after: { role: 'learner', unitId: kyLua, from: on, to: null } },
    ])
  })

  test('within the unit, or beside another duty in it, changes no role', () => {
    const held = [role('learner', dongDang), role('leader', dongDang)]
    const after = [posted(dongDang, on), posted(dongDang, null, on)]
    const follows = { ...toKyLua.follows, unitId: dongDang }
    expect(rolesAfter(held, { ...toKyLua, after, follows })).toEqual([])
  })

  test('makes nobody a learner who was none, and nobody twice', () => {
    expect(rolesAfter([role('department', langSon)], toKyLua)).toEqual([])
    const both = [role('learner', dongDang), role('learner', kyLua)]
    expect(rolesAfter(both, toKyLua)).toMatchObject([{ before: both[0], after: { to: on } }])
  })
})

describe('leaving', () => {
  const gone = { before: [posted(langSon)], after: [posted(langSon, on)], today, follows: null }

  test('ends what one may do there, and lets one go on learning', () => {
    const held = [role('department', langSon), role('learner', langSon), role('administrator', null)]
    expect(rolesAfter(held, gone)).toMatchObject([{ before: held[0], after: { to: on } }])
  })

  test('ends no role over another unit, and none that ends before', () => {
    expect(rolesAfter([role('leader', dongDang), role('trainer', null)], gone)).toEqual([])
    expect(rolesAfter([role('leader', langSon, { to: day('2026-11-30') })], gone)).toEqual([])
    const later = role('leader', langSon, { from: day('2027-01-01') })
    expect(rolesAfter([later], gone)).toEqual([{ before: later, after: null }])
  })

  test('where the posting never was ends it today', () => {
    const held = [role('leader', langSon)]
    expect(rolesAfter(held, { ...gone, after: [] })).toMatchObject([{ after: { to: today } }])
  })
})

const period: fc.Arbitrary<Period> = fc
  .tuple(fc.nat(40), fc.option(fc.integer({ min: 1, max: 40 })))
  .map(([from, days]) => {
    const begin = addDays(since, from)
    return { from: begin, to: days === null ? null : addDays(begin, days) }
  })
const place = fc.constantFrom(...units)
const postings = fc.array(
  fc.tuple(place, period).map(([unitId, one]) => ({ ...one, unitId, dutyId: 'công chức' })),
  { maxLength: 4 },
)
const appointments: fc.Arbitrary<HeldAppointment[]> = fc
  .array(fc.record({ name: fc.constantFrom(...roles), unitId: fc.option(place), one: period }), {
    maxLength: 5,
  })
  .map((all) =>
    all.map(({ name, unitId, one }, index) => ({ ...role(name, unitId, one), id: String(index) })),
  )

test('whatever changes, nobody gains a role but a learner theirs, and roles only ever get shorter', () => {
  const moves = fc.tuple(postings, postings, fc.option(fc.tuple(place, period)))
  fc.assert(
    fc.property(appointments, moves, (held, [before, after, goes]) => {
      const follows = goes && { unitId: goes[0], dutyId: 'công chức', from: goes[1].from }
      const changes: RoleReplacement[] = rolesAfter(held, { before, after, today, follows })
      for (const { before: old, after: next } of changes) {
        if (!old) expect(next?.role).toBe('learner')
        if (!old) expect(held.some((one) => one.role === 'learner')).toBe(true)
        if (old && next) {
          expect(next).toMatchObject({ role: old.role, unitId: old.unitId, from: old.from })
          expect(next.to !== null && (old.to === null || next.to < old.to)).toBe(true)
        }
        expect(old?.role).not.toBe('administrator')
      }
    }),
  )
})
