import { expect, test } from 'vitest'
import { MOST_BYTES, MOST_COST } from '../../../app/files/tables/limits.ts'
import { readTable } from '../../../app/files/tables/read-table.ts'
import { sheetFile } from '../../support/workbook.ts'

const csv = (rows: number) => new TextEncoder().encode(`Mã,Tên\n${'00004,Phường Ba Đình\n'.repeat(rows)}`)

test('a file is read in a thread of its own, several one after another, and the bytes stay ours', async () => {
  const bytes = csv(1)
  const long = csv(20_000)
  const read = {
    header: { row: 1, cells: ['Mã', 'Tên'] },
    rows: [{ row: 2, cells: ['00004', 'Phường Ba Đình'] }],
  }
  const book = sheetFile(...[read.header, ...read.rows].map(({ cells }) => cells))
  expect(await Promise.all([readTable(bytes), readTable(book), readTable(book)])).toEqual([read, read, read])
  expect(await readTable(long)).toMatchObject({ rows: { length: 20_000 } })
  expect([long.byteLength, book.byteLength]).not.toContain(0)
})

test('one that is too large is not read at all', async () => {
  expect(await readTable(new Uint8Array(MOST_BYTES + 1))).toEqual({ fault: 'too-large', mostMegabytes: 50 })
})

test('one that takes too much time or memory is let go, and the next is read', async () => {
  const [slow, fat, next] = await Promise.all([
    readTable(csv(20_000), { ...MOST_COST, seconds: 0 }),
    readTable(csv(150_000), { ...MOST_COST, heapMegabytes: 24 }),
    readTable(sheetFile(['a'], ['b'])),
  ])
  expect([slow, fat]).toEqual([{ fault: 'too-slow' }, { fault: 'too-much' }])
  expect(next).toMatchObject({ rows: [{ row: 2 }] })
})
