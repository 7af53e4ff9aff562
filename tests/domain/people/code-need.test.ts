import { expect, it } from 'vitest'
import type { Actor, PersonActor } from '../../../app/domain/people/actor.ts'
import { codeNeed, type InPost } from '../../../app/domain/people/code-need.ts'
import { actorOf, cast } from '../../cast/people.ts'

const now = new Date('2026-11-23T09:00:00+07:00')
const [before, after] = [new Date('2026-11-23T08:59:59+07:00'), new Date('2026-11-23T09:00:01+07:00')]
const newcomer: InPost = { roles: ['learner'], account: null }
const holding = (codeExpiresAt: Date | null, more: Partial<InPost['account']> = {}): InPost => ({
  roles: ['learner'],
  account: { passwordChosen: false, suspended: false, codeExpiresAt, ...more },
})

it.each<[string, InPost, ReturnType<typeof codeNeed>]>([
  ['no account', newcomer, 'no-account'],
  ['no role yet', { ...newcomer, roles: [] }, 'no-account'],
  ['a code that ran out', holding(before), 'code-expired'],
  ['a code that runs out at this instant', holding(now), 'code-expired'],
  ['no code and no password', holding(null), 'code-expired'],
  ['a code that still opens', holding(after), 'code-waiting'],
  ['a password', holding(null, { passwordChosen: true }), null],
  ['an account that is shut', holding(before, { suspended: true }), null],
])('who has %s', (_who, person, need) => {
  expect(codeNeed(actorOf(cast.son), person, now)).toBe(need)
})

it('for whoever holds more than the role of a learner, administrators alone have one printed', () => {
  const operator: Actor = { kind: 'operator' }
  const [department, leader, administrator]: PersonActor[] = [
    actorOf(cast.son),
    actorOf(cast.phuc),
    actorOf(cast.khanh),
  ]
  for (const role of ['trainer', 'department', 'leader', 'administrator'] as const) {
    const person: InPost = { ...newcomer, roles: ['learner', role] }
    expect(codeNeed(department ?? operator, person, now)).toBeNull()
    expect(codeNeed(leader ?? operator, person, now)).toBeNull()
    expect(codeNeed(administrator ?? operator, person, now)).toBe('no-account')
    expect(codeNeed(operator, person, now)).toBe('no-account')
  }
})
