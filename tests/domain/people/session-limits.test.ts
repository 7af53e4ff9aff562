import { describe, expect, it } from 'vitest'
import { sessionLimits } from '../../../app/domain/people/session-limits.ts'

const minutes = (limits: { idle: number }) => limits.idle / 60_000

describe('a session', () => {
  it('ends after half an hour without a request', () => {
    expect(minutes(sessionLimits(['learner'], false, false))).toBe(30)
  })

  it('is kept thirty days on a phone of one’s own', () => {
    expect(sessionLimits(['learner', 'leader'], true, false)).toEqual({
      idle: 30 * 86_400_000,
      absolute: 30 * 86_400_000,
      kept: true,
    })
  })

  it.each([['administrator'], ['trainer']] as const)(
    'of a %s ends after fifteen, whatever was ticked',
    (role) => {
      expect(minutes(sessionLimits([role, 'learner'], true, false))).toBe(15)
      expect(sessionLimits([role], true, false).kept).toBe(false)
    },
  )

  it('from a first-login code lasts half an hour in all', () => {
    expect(sessionLimits(['learner'], true, true)).toEqual({
      idle: 1_800_000,
      absolute: 1_800_000,
      kept: false,
    })
  })
})
