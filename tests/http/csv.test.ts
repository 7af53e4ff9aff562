import { expect, test } from 'vitest'
import { csvResponse } from '../../app/http/csv.ts'

const body = async (rows: (string | number | null)[][]) => {
  const bytes = new Uint8Array(await csvResponse('bao-phu.csv', rows).arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return new TextDecoder().decode(bytes)
}

test('cells are quoted where they must be, numbers are not rounded, nobody is empty', async () => {
  const rows = [
    ['Xã "Ba Sơn"', 'a,b', 'hai\ndòng'],
    [0.8161764705882353, 0, null],
  ]
  expect(await body(rows)).toBe('"Xã ""Ba Sơn""","a,b","hai\ndòng"\r\n0.8161764705882353,0,\r\n')
})

test.each(['=1+1', '+84', '-2', '@SUM', '\tx', '\rx'])('%j is no formula', async (cell) => {
  expect(await body([[cell]])).toMatch(/^"?'/)
})

test('it is a file to keep, with a name', () => {
  const { headers } = csvResponse('bao-phu.csv', [])
  expect(headers.get('content-disposition')).toBe('attachment; filename="bao-phu.csv"')
  expect(headers.get('content-type')).toContain('charset=utf-8')
})
