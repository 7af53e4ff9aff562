import { expect, test } from 'vitest'
import { marksIn, possibleEnds, saysItIsPdf } from '../../../app/domain/certificates/file-marks.ts'

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'))

test('a file could have ended behind each of its ends, with every line end', () => {
  expect(possibleEnds(bytes('a%%EOF'))).toEqual([6])
  expect(possibleEnds(bytes('a%%EOF\nb%%EOF\r\nc'))).toEqual([6, 7, 13, 14, 15])
  expect(possibleEnds(bytes('a%EOF %%EO'))).toEqual([])
})

test('a file of nothing but ends is not looked at for ever', () => {
  expect(possibleEnds(bytes('%%EOF\n'.repeat(100_000))).length).toBeLessThanOrEqual(32)
})

test('what a file claims to be is read in its title and its addresses', () => {
  const title = Buffer.from('số 0001/2026/GCN-SLĐTBXH', 'utf16le').swap16()
  const written = Buffer.concat([Buffer.from('/Title (\u00fe\u00ff', 'latin1'), title, Buffer.from(')')])
  expect(marksIn(written).numbers).toEqual(['0001/2026/GCN-SLĐTBXH'])
  const address = 'http://x/verify/aB3dE6gH9jK2mN5pQ8sT1u#v1.'
  expect(marksIn(bytes(`<rdf:li>số 0002/2026/GCN-SYT</rdf:li> ${address}`))).toEqual({
    numbers: ['0002/2026/GCN-SYT'],
    ids: ['aB3dE6gH9jK2mN5pQ8sT1u'],
  })
})

test('thousands of claims are cut short', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `${1000 + index}/2026/GCN`).join(' ')
  expect(marksIn(bytes(many)).numbers).toHaveLength(20)
})

test('a PDF says so at its beginning', () => {
  expect(saysItIsPdf(bytes('\n%PDF-1.7'))).toBe(true)
  expect(saysItIsPdf(bytes('PK\u0003\u0004'))).toBe(false)
})
