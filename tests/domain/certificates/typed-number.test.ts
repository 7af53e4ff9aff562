import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber, typedNumber } from '../../../app/domain/certificates/number.ts'
import { typingFault } from '../../../app/domain/certificates/public-id.ts'
import { scannedCertificate } from '../../../app/domain/certificates/scanned.ts'

const number = { ordinal: 1, year: 2026, series: 'GCN-SLĐTBXH' }

test.each([
  '0001/2026/GCN-SLĐTBXH',
  ' 0001 / 2026 / GCN - SLĐTBXH ',
  '0001/2026/gcn-slđtbxh',
  '1/2026/GCN-SLĐTBXH',
  '000001/2026/GCN-SLĐTBXH',
  '0001/2026/GCN–SLĐTBXH',
  '0001/2026/GCN—SLĐTBXH',
  'Số: 0001/2026/GCN-SLĐTBXH',
  'Số 1/2026/GCN-SLĐTBXH',
  '0001／2026／GCN-SLĐTBXH'.normalize('NFD'),
])('%s is the number that is meant', (typed) => {
  expect(typedNumber(typed)).toEqual(number)
})

test.each([
  ...['', '0001', '0001/2026', '0001/2026/', '0000/2026/GCN-SYT', '0001/26/GCN-SYT', '0001/2026/-'],
  ...[
    'Nông Thị Hương',
    '0001/2026/GCN-SYT 0002/2026/GCN-SYT',
    "0001/2026/GCN'--",
    '1'.repeat(10) + '/2026/G',
  ],
  `0001/2026/${'G'.repeat(300)}`,
])('%s is none', (typed) => {
  expect(typedNumber(typed)).toBeNull()
})

test('a number without its end is told apart from what is no number', () => {
  expect(typingFault('0001/2026')).toBe('number')
  expect(typingFault('Nông Thị Hương')).toBe('unreadable')
})

test('every number that is issued is found by itself', () => {
  const series = fc.constantFrom('GCN', 'GCN-SYT', 'GCN-SLĐTBXH', 'GCN-S.Y&T2')
  const any = fc.record({
    ordinal: fc.integer({ min: 1, max: 999_999 }),
    year: fc.integer({ min: 2020, max: 2999 }),
    series,
  })
  fc.assert(
    fc.property(any, (one) => {
      expect(typedNumber(formatNumber(one.ordinal, one.year, one.series))).toEqual(one)
    }),
  )
})

const origin = 'https://donve.example'
const id = 'aB3dE6gH9jK2mN5pQ8sT1u'
const code = '#v1.k3yK3yK3.payload.signature'

test('a scanned code of ours, or of an address that we once had, leads to its certificate', () => {
  expect(scannedCertificate(`${origin}/verify/${id}${code}`, origin)).toEqual({ id, code })
  expect(scannedCertificate(`HTTPS://DONVE.EXAMPLE/verify/${id}`, origin)).toEqual({ id, code: '' })
  expect(scannedCertificate(`http://10.0.0.5:3000/verify/${id}${code}`, origin)).toEqual({ id, code })
})

test.each([
  ...['', 'https://zalo.me/g/abcdef', 'WIFI:S:x;T:WPA;P:y;;', id, `${origin}/verify/${id}x`],
  ...[`https://elsewhere.example/verify/${id}`, `https://elsewhere.example/?x=${origin}/verify/${id}${code}`],
  ...[`javascript:alert(1)//verify/${id}${code}`, `${origin}/learn/${id}${code}`],
])('%s is none of ours', (scanned) => {
  expect(scannedCertificate(scanned, origin)).toBeNull()
})
