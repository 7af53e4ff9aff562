import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkNames,
  checkup,
  judgeClock,
  judgeDatabase,
  judgeDisk,
  judgeKeys,
  judgeMigrations,
  judgeOrigin,
} from '../../../app/domain/installation/checkup.ts'

const MIB = 1024 * 1024

describe('the checkup', () => {
  it('has every check once; those that could not be asked are warnings', () => {
    const { ok, findings } = checkup({})
    expect(findings.map(({ name }) => name)).toEqual(checkNames)
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['warn']))
    expect(ok).toBe(true)
  })

  it('is not well when a single check fails', () => {
    expect(checkup({ audit: { is: 'audit-broken', seq: 3, why: 'altered' } }).ok).toBe(false)
  })
})

it.each([
  ['18.4', 'UTF8', 'database-good'],
  ['15.0', 'UTF8', 'database-good'],
  ['14.19', 'UTF8', 'database-old'],
  ['17.2 (Debian 17.2-1)', 'SQL_ASCII', 'database-encoding'],
])('PostgreSQL %s with %s: %s', (version, encoding, is) => {
  expect(judgeDatabase({ version, encoding, collation: 'C', bytes: 1 }).is).toBe(is)
})

it.each([
  [[], [], 'migrations-good'],
  [['2_new'], [], 'migrations-pending'],
  [['2_new'], ['3_newer'], 'migrations-unknown'],
])('migrations pending %j, unknown %j: %s', (pending, unknown, is) => {
  expect(judgeMigrations(5, pending, unknown).is).toBe(is)
})

it.each([
  [null, 'none', 'keys-none'],
  [null, 'locked', 'keys-missing'],
  [{ bytes: 31, mode: 0o600 }, 'opens', 'keys-damaged'],
  [{ bytes: 32, mode: 0o640 }, 'opens', 'keys-exposed'],
  [{ bytes: 32, mode: 0o604 }, 'locked', 'keys-exposed'],
  [{ bytes: 32, mode: 0o600 }, 'locked', 'keys-locked'],
  [{ bytes: 32, mode: 0o600 }, 'none', 'keys-good'],
  [{ bytes: 32, mode: 0o400 }, 'opens', 'keys-good'],
  [{ bytes: 32, mode: null }, 'opens', 'keys-good'],
] as const)('master key %j, signing key %s: %s', (master, signing, is) => {
  expect(judgeKeys(master, signing).is).toBe(is)
})

it('writes the mode as chmod does', () => {
  expect(judgeKeys({ bytes: 32, mode: 0o44 }, 'opens')).toEqual({ is: 'keys-exposed', mode: '0044' })
})

it.each([
  [255, 0, 'disk-full'],
  [256, 0, 'disk-low'],
  [2047, 0, 'disk-low'],
  [2048, 1024, 'disk-good'],
  [2048, 1025, 'disk-low'],
])('%i MiB free beside a database of %i MiB: %s', (free, database, is) => {
  expect(judgeDisk({ free: free * MIB, total: 10_000 * MIB }, database * MIB).is).toBe(is)
})

it('more room is never worse', () => {
  const badness = { 'disk-full': 2, 'disk-low': 1, 'disk-good': 0 } as Record<string, number>
  const size = fc.nat(20_000 * MIB)
  fc.assert(
    fc.property(size, size, size, (free, more, database) => {
      const worse = badness[judgeDisk({ free, total: free }, database).is] ?? NaN
      const better = badness[judgeDisk({ free: free + more, total: free }, database).is] ?? NaN
      expect(better).toBeLessThanOrEqual(worse)
    }),
  )
})

it.each([
  [0, 'clock-good'],
  [2_000, 'clock-good'],
  [2_001, 'clock-off'],
  [60_000, 'clock-off'],
  [60_001, 'clock-wrong'],
])('a clock that is %i ms off, either way: %s', (ms, is) => {
  expect(judgeClock(ms).is).toBe(is)
  expect(judgeClock(-ms)).toEqual(judgeClock(ms))
})

it.each([
  ['https://daotao.langson.gov.vn', 'origin-https'],
  ['http://localhost:3000', 'origin-here'],
  ['http://127.0.0.1', 'origin-here'],
  ['http://localhost.example', 'origin-plain'],
  ['http://daotao.langson.gov.vn', 'origin-plain'],
])('%s: %s', (origin, is) => {
  expect(judgeOrigin(origin, ['127.0.0.1']).is).toBe(is)
})

it('https without a declared proxy: everybody seems to come from one address', () => {
  expect(judgeOrigin('https://daotao.langson.gov.vn', []).is).toBe('origin-alone')
  expect(judgeOrigin('http://localhost:3000', []).is).toBe('origin-here')
})
