import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { HeldRole, PersonActor } from '../../../app/domain/people/actor.ts'
import { overseeing } from '../../../app/domain/people/authority.ts'
import { codeRefusal, type CodeBearer } from '../../../app/domain/people/code-rules.ts'
import { roles } from '../../../app/domain/people/role.ts'
import { teaches } from '../../../app/domain/drafts/teaches.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { units } from '../../cast/units.ts'

const pathOf = (unitId: string): string[] => {
  const unit = Object.values(units).find(({ id }) => id === unitId)
  return [unitId, ...(unit?.parent ? [unit.parent] : [])]
}
const bearer = (id: string, at: string[], held: HeldRole[]): CodeBearer => ({
  id,
  paths: at.map(pathOf),
  roles: held.map(({ role, unitId }) => ({ role, path: unitId === null ? null : pathOf(unitId) })),
})
const { langSon, dongDang, thatKhe, kyLua } = units
const nobody = { refused: 'not-found' }
const learner = (id: string, at: string) => bearer(id, [at], [{ role: 'learner', unitId: at }])

describe('a leader', () => {
  const phuc = actorOf(cast.phuc)
  it('gives codes to the people of the own commune, and of no other', () => {
    expect(codeRefusal(phuc, learner('x', thatKhe.id))).toBeNull()
    expect(codeRefusal(phuc, learner('x', dongDang.id))).toEqual(nobody)
    expect(codeRefusal(phuc, bearer('x', [], []))).toEqual(nobody)
  })

  it.each([
    ['leader', thatKhe.id],
    ['leader', dongDang.id],
    ['department', langSon.id],
    ['trainer', thatKhe.id],
    ['trainer', null],
    ['administrator', null],
    ['administrator', thatKhe.id],
  ] as const)('gives none to who is also %s over %s', (role, unitId) => {
    expect(codeRefusal(phuc, bearer('x', [thatKhe.id], [{ role, unitId }]))).toEqual(nobody)
  })

  it('gives none to themselves, and none with a first-login code', () => {
    const own = bearer(cast.phuc.id, [thatKhe.id], [{ role: 'leader', unitId: thatKhe.id }])
    expect(codeRefusal(phuc, own)).toEqual({ refused: 'own-account' })
    expect(codeRefusal(actorOf(cast.phuc, true), learner('x', thatKhe.id))).toEqual(nobody)
  })
})

describe('a department', () => {
  const son = actorOf(cast.son)
  it('gives codes to the people and leaders of its province', () => {
    expect(codeRefusal(son, learner('x', kyLua.id))).toBeNull()
    expect(codeRefusal(son, bearer('x', [thatKhe.id], [{ role: 'leader', unitId: thatKhe.id }]))).toBeNull()
    expect(codeRefusal(actorOf(cast.ngan), learner('x', kyLua.id))).toEqual(nobody)
  })

  it('gives none to who leads elsewhere, or is of a department too', () => {
    const also = (held: HeldRole) => codeRefusal(son, bearer('x', [thatKhe.id], [held]))
    expect(also({ role: 'leader', unitId: units.thucPhan.id })).toEqual(nobody)
    expect(also({ role: 'leader', unitId: null })).toEqual(nobody)
    expect(also({ role: 'department', unitId: langSon.id })).toEqual(nobody)
    expect(also({ role: 'department', unitId: thatKhe.id })).toEqual(nobody)
  })
})

it('is given by administrators to everybody else, by learners and trainers to nobody', () => {
  const khanh = bearer(cast.khanh.id, [], [{ role: 'administrator', unitId: null }])
  expect(codeRefusal({ kind: 'operator' }, khanh)).toBeNull()
  expect(codeRefusal(actorOf(cast.khanh), khanh)).toEqual({ refused: 'own-account' })
  expect(codeRefusal(actorOf(cast.khanh), learner('x', kyLua.id))).toBeNull()
  for (const who of [cast.huong, cast.yen])
    expect(codeRefusal(actorOf(who), learner('x', kyLua.id))).toEqual(nobody)
  expect(codeRefusal({ kind: 'anyone' }, learner('x', kyLua.id))).toEqual(nobody)
})

/** All that roles let somebody do to others: in which units, whether courses are written, whether all is administered. */
function power(held: readonly HeldRole[]): Set<string> {
  const everywhere = Object.values(units).map(({ id }) => id)
  const over = held.filter(({ role }) => overseeing.includes(role))
  const reached = everywhere.filter((id) =>
    over.some(({ unitId }) => unitId === null || pathOf(id).includes(unitId)),
  )
  const beyond = over.some(({ unitId }) => unitId === null) ? ['units to come'] : []
  const administers = held.some(({ role, unitId }) => role === 'administrator' && unitId === null)
  return new Set([
    ...[...reached, ...beyond],
    ...(teaches(held) ? ['courses'] : []),
    ...(administers ? ['everything'] : []),
  ])
}

type Somebody = { at: string[]; held: HeldRole[] }
const unitIds = Object.values(units).map(({ id }) => id)
const somebody: fc.Arbitrary<Somebody> = fc.record({
  at: fc.array(fc.constantFrom(...unitIds), { maxLength: 2 }),
  held: fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      unitId: fc.option(fc.constantFrom(...unitIds), { freq: 6 }),
    }),
    { maxLength: 3 },
  ),
})

test('nobody’s reach grows by giving out codes, however many times and through whomever', () => {
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 2, maxLength: 8 }), (people) => {
      const acting = (index: number): PersonActor => ({
        ...actorOf(cast.son),
        personId: String(index),
        roles: people[index]?.held ?? [],
      })
      const opens = (by: number, whom: number) => {
        const { at = [], held = [] } = people[whom] ?? {}
        return codeRefusal(acting(by), bearer(String(whom), at, held)) === null
      }
      for (const first of people.keys()) {
        const mine = power(people[first]?.held ?? [])
        const opened = new Set([first])
        for (const by of opened) for (const whom of people.keys()) if (opens(by, whom)) opened.add(whom)
        for (const one of opened) {
          if (mine.has('everything')) continue
          for (const may of power(people[one]?.held ?? [])) expect(mine).toContain(may)
        }
      }
    }),
    { numRuns: 2000 },
  )
})
