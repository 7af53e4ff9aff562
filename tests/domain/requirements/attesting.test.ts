import { expect, test } from 'vitest'
import { attests, attestsSomebody, isOwnTraining } from '../../../app/domain/requirements/attesting.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { units } from '../../cast/units.ts'

const thatKhe = [[units.thatKhe.id, units.langSon.id]]
const operator = { kind: 'operator' as const }

test('the department over the person, administrators and the operator decide on somebody’s training', () => {
  for (const actor of [actorOf(cast.son), actorOf(cast.khanh), operator]) {
    expect(attests(actor, thatKhe)).toBe(true)
    expect(attestsSomebody(actor)).toBe(true)
  }
})

test('a leader does not, though it is a person of the own commune', () => {
  expect(attests(actorOf(cast.phuc), thatKhe)).toBe(false)
  expect(attestsSomebody(actorOf(cast.phuc))).toBe(false)
})

test('nor does the department of another province, a trainer, a learner, or who may do one thing only', () => {
  for (const who of [cast.ngan, cast.yen, cast.huong]) expect(attests(actorOf(who), thatKhe)).toBe(false)
  expect(attests(actorOf(cast.son, true), thatKhe)).toBe(false)
  expect(attestsSomebody({ kind: 'anyone' })).toBe(false)
})

test('who belongs to no unit is for those alone who decide everywhere', () => {
  expect(attests(actorOf(cast.son), [])).toBe(false)
  expect(attests(actorOf(cast.khanh), [])).toBe(true)
})

test('one’s own training is one’s own, whatever one may', () => {
  expect(isOwnTraining(actorOf(cast.khanh), cast.khanh.id)).toBe(true)
  expect(isOwnTraining(operator, cast.khanh.id)).toBe(false)
})
