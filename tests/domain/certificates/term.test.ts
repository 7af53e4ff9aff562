import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateOn } from '../../../app/domain/certificates/state.ts'
import { latestKnownDay, termOn } from '../../../app/domain/certificates/term.ts'
import { addDays, day } from '../../../app/domain/day.ts'

const signed = { issuedOn: day('2026-11-23'), validUntil: day('2028-11-23') }

test.each([
  ['2026-11-22', 'clock-behind'],
  ['2026-11-23', 'running'],
  ['2028-11-22', 'running'],
  ['2028-11-23', 'over'],
])('on %s the signed days say: %s', (on, term) => {
  expect(termOn(signed, day(on))).toBe(term)
})

test('without an end it runs for ever', () => {
  expect(termOn({ ...signed, validUntil: null }, day('2090-01-01'))).toBe('running')
})

test('with no network a term never runs longer than with one', () => {
  const on = fc.integer({ min: -900, max: 900 }).map((days) => addDays(day('2028-01-01'), days))
  fc.assert(
    fc.property(on, (today) => {
      const { issuedOn: validFrom, validUntil } = signed
      const state = stateOn({ validFrom, validUntil, revokedOn: null, supersededOn: null }, today)
      expect(termOn(signed, today) === 'running').toBe(state === 'valid')
    }),
  )
})

test('a device whose clock has fallen behind goes by the day on which it was last told', () => {
  expect(latestKnownDay(day('2020-01-01'), day('2028-12-01'))).toBe('2028-12-01')
  expect(latestKnownDay(day('2029-01-01'), day('2028-12-01'))).toBe('2029-01-01')
})
