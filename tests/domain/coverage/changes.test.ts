import { expect, test } from 'vitest'
import { changesBetween, falls, hasEnded } from '../../../app/domain/coverage/changes.ts'

const unit = (id: string, trained: number, required: number) => ({
  ...{ id, code: id, name: `Xã ${id}` },
  coverage: { required, trained, inGrace: 0, waived: 0, rate: required === 0 ? null : trained / required },
})

const before = [unit('a', 5, 10), unit('b', 9, 10), unit('c', 4, 4), unit('cu', 1, 2), unit('vang', 0, 0)]
const after = [unit('a', 8, 10), unit('b', 5, 10), unit('c', 4, 4), unit('moi', 2, 2), unit('vang', 1, 1)]

test('the deepest fall comes first, then what cannot be compared, and what has ended last', () => {
  const changes = changesBetween(before, after)
  expect(changes.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'vang', 'moi', 'cu'])
  expect(changes[0]?.rate).toBeCloseTo(-0.4)
})

test('a unit that is gone or new stands there with one day alone', () => {
  const of = (id: string) => changesBetween(before, after).find((change) => change.id === id)
  expect(of('cu')).toMatchObject({ after: null, before: { trained: 1 } })
  expect(of('moi')).toMatchObject({ before: null, after: { trained: 2 } })
})

test('those that fall are those whose rate is lower', () => {
  expect(falls(changesBetween(before, after)).map(({ id }) => id)).toEqual(['b'])
})

test('over a merger the units that stand come first, the lowest rate first, and the ended ones after them', () => {
  const districts = [unit('huyen 1', 9, 10), unit('huyen 2', 1, 10)]
  const communes = [unit('xa 1', 3, 3), unit('xa 2', 1, 4), unit('xa 3', 0, 0)]
  const changes = changesBetween(districts, communes)
  expect(changes.map(({ id }) => id)).toEqual(['xa 2', 'xa 1', 'xa 3', 'huyen 2', 'huyen 1'])
  expect(changes.map(hasEnded)).toEqual([false, false, false, true, true])
})
