import { expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import type { Standing } from '../../../app/domain/requirements/standing.ts'
import { isOpen } from '../../../app/domain/urging/open-assignment.ts'

const given = { assignedOn: day('2026-11-20'), dueOn: day('2026-12-31') }
const missing = { kind: 'assigned', since: day('2026-07-01'), until: null, why: 'not-begun' } as const
const held = (validUntil: string): Standing => ({
  ...missing,
  ...{ kind: 'certified', why: 'certificate', number: 'N', validUntil: day(validUntil) },
})
const earned = (validFrom: string, revokedOn: string | null = null) => ({
  ...{ validFrom: day(validFrom), revokedOn: revokedOn === null ? null : day(revokedOn) },
})

test('what is not done is open, after its day too', () => {
  expect(isOpen(given, missing, [])).toBe(true)
  expect(isOpen({ ...given, dueOn: day('2026-11-21') }, missing, [earned('2023-01-01')])).toBe(true)
})

test('a certificate that lapses before the day is to be renewed by it; one that lasts is not', () => {
  expect(isOpen(given, held('2026-12-31'), [earned('2024-12-31')])).toBe(true)
  expect(isOpen(given, held('2027-01-01'), [earned('2025-01-01')])).toBe(false)
})

test('what was done is not open again when it has to be renewed; where it was revoked it is', () => {
  const lapsed = {
    kind: 'expired',
    since: day('2028-12-01'),
    until: null,
    why: 'lapsed',
    number: 'N',
  } as const
  expect(isOpen(given, lapsed, [earned('2026-12-01')])).toBe(false)
  expect(isOpen(given, lapsed, [earned('2026-11-20')])).toBe(false)
  expect(isOpen(given, lapsed, [earned('2026-12-01', '2026-12-10')])).toBe(true)
})
