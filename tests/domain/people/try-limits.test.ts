import { expect, it } from 'vitest'
import { tryLimits, waitAfter, windowStart } from '../../../app/domain/people/try-limits.ts'

const now = new Date('2026-11-23T02:07:30Z')
const start = windowStart(tryLimits.account, now)

it('counts in windows of a quarter of an hour', () => {
  expect(start.toISOString()).toBe('2026-11-23T02:00:00.000Z')
})

it('lets in until the limit and then says how long to wait', () => {
  expect(waitAfter(tryLimits.account, 9, start, now)).toBeNull()
  expect(waitAfter(tryLimits.account, 10, start, now)).toBe(450)
})

it('forgets when the window has passed', () => {
  expect(waitAfter(tryLimits.account, 50, start, new Date('2026-11-23T02:15:00Z'))).toBeNull()
})

it('is more patient with an address, which a whole office shares', () => {
  expect(tryLimits.address.failures).toBeGreaterThanOrEqual(10 * tryLimits.account.failures)
})
