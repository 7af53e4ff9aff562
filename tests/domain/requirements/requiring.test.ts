import { expect, test } from 'vitest'
import type { PersonActor } from '../../../app/domain/people/actor.ts'
import {
  mayRequire,
  requires,
  requiringRoles,
  setsTerms,
} from '../../../app/domain/requirements/requiring.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { units } from '../../cast/units.ts'

const { langSon, kyLua, caoBang, thatKhe } = units
const pathOf = (...path: { id: string }[]) => path.map(({ id }) => id)
const [son, phuc, khanh] = [actorOf(cast.son), actorOf(cast.phuc), actorOf(cast.khanh)]
const everywhere: PersonActor = { ...son, roles: [{ role: 'department', unitId: null }] }

test('a department requires in its province and in what lies there, an administrator everywhere', () => {
  for (const path of [pathOf(langSon), pathOf(kyLua, langSon)]) {
    expect(mayRequire(son, path)).toBe(true)
    expect(mayRequire(khanh, path)).toBe(true)
    expect(mayRequire(everywhere, path)).toBe(true)
    expect(mayRequire({ kind: 'operator' }, path)).toBe(true)
  }
  expect(mayRequire(son, pathOf(caoBang))).toBe(false)
  expect(mayRequire(actorOf(cast.son, true), pathOf(langSon))).toBe(false)
})

test('a leader looks only, also at the own commune; whoever teaches or learns requires nothing', () => {
  for (const who of [phuc, actorOf(cast.yen), actorOf(cast.huong), { kind: 'anyone' as const }]) {
    expect(mayRequire(who, pathOf(thatKhe, langSon))).toBe(false)
    expect(requires(who)).toBe(false)
    expect(setsTerms(who, pathOf(langSon))).toBe(false)
  }
  expect(requires(son)).toBe(true)
})

test('terms count everywhere, so they are for whoever reaches every unit', () => {
  expect(setsTerms(son, pathOf(langSon, caoBang))).toBe(false)
  expect(setsTerms(son, pathOf(langSon))).toBe(true)
  expect(setsTerms(son, [])).toBe(false)
  expect(setsTerms(everywhere, pathOf(langSon, caoBang))).toBe(true)
  expect(setsTerms(khanh, [])).toBe(true)
})

test('one requires by a role exactly where one may require', () => {
  const roles = (['department', 'leader', 'administrator', 'trainer', 'learner'] as const).flatMap((role) =>
    [null, langSon.id].map((unitId) => ({ role, unitId })),
  )
  for (const held of roles) {
    const who: PersonActor = { ...son, roles: [held] }
    expect(requiringRoles([held]).length > 0).toBe(requires(who))
    expect(requiringRoles([held]).length > 0).toBe(mayRequire(who, pathOf(kyLua, langSon)))
  }
})
