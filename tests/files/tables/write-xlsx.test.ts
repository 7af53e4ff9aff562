import { expect, test } from 'vitest'
import {
  writeXlsx,
  xlsxBytes,
  type SheetCell,
  type SheetColumn,
} from '../../../app/files/tables/write-xlsx.ts'
import { readTable } from '../../../app/files/tables/read-table.ts'
import { unzipped } from '../../support/unzipped.ts'

const columns: SheetColumn[] = [
  { head: 'Họ và tên', kind: 'text', width: 30 },
  { head: 'Ngày cấp', kind: 'day', width: 12 },
  { head: 'Số giờ', kind: 'number', width: 8 },
  { head: 'Tỷ lệ', kind: 'rate', width: 8 },
]
const bytesOf = (rows: SheetCell[][]) => xlsxBytes({ name: 'Sổ: cấp/2026', columns, rows })

test('our own reader finds again what was written: words, days, numbers, nothing', async () => {
  const rows = [
    ['Nông Thị Hương & "Vi" <Hùng>', '2026-11-23', 12.5, 0.5],
    ['', '1901-02-03', 0, null],
    ['  hai\nkhoảng  ', null, -3, 1],
  ]
  const table = await readTable(await bytesOf(rows))
  if ('fault' in table) throw new Error(table.fault)
  expect(table.header).toEqual({ row: 1, cells: ['Họ và tên', 'Ngày cấp', 'Số giờ', 'Tỷ lệ'] })
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Nông Thị Hương & "Vi" <Hùng>', '2026-11-23', '12.5', '0.5'],
    ['', '1901-02-03', '0'],
    ['hai khoảng', '', '-3', '1'],
  ])
})

test('a day is a day of the calendar and a number a number; what is none stays a text', async () => {
  const sheet = await sheetOf([
    ['A', '2026-11-23', 12, 0.25],
    ['B', '30/02/2026', null, null],
  ])
  expect(sheet).toContain('<c r="B2" s="4"><v>46349</v></c><c r="C2" s="2"><v>12</v></c>')
  expect(sheet).toContain('<c r="D2" s="3"><v>0.25</v></c>')
  expect(sheet).toContain('<c r="B3" t="inlineStr"><is><t xml:space="preserve">30/02/2026</t></is></c>')
})

test('the header is frozen and filtered, and columns are as wide as they say', async () => {
  const sheet = await sheetOf([['A', null, null, null]])
  expect(sheet).toContain('ySplit="1"')
  expect(sheet).toContain('<autoFilter ref="A1:D2"/>')
  expect(sheet).toContain('<col min="1" max="1" width="30" customWidth="1"/>')
})

test.each(['=1+1', '+84', '-2', '@SUM', '\tx', '\rx'])('%j is no formula', async (cell) => {
  const sheet = await sheetOf([[cell, null, null, null]])
  expect(sheet).toContain(`<t xml:space="preserve">'${cell}</t>`)
  expect(sheet).not.toContain('<f>')
})

test('what XML has no place for is left out, and a name that Excel declines is mended', async () => {
  const bytes = await bytesOf([['a\u0000\u0001b\uffff', null, null, null]])
  expect(unzipped(bytes).get('xl/worksheets/sheet1.xml')?.toString()).toContain('>ab</t>')
  expect(unzipped(bytes).get('xl/workbook.xml')?.toString()).toContain('name="Sổ  cấp 2026"')
})

test('the same rows are the same bytes', async () => {
  const rows = [['A', '2026-11-23', 1, null]]
  expect(await bytesOf(rows)).toEqual(await bytesOf(rows))
})

test('rows are asked for as they are read, and no more once nobody reads', async () => {
  let asked = 0
  let ended = false
  function* rows(): Generator<SheetCell[]> {
    try {
      for (;;) {
        asked += 1
        yield [String(Math.imul(asked, 2_654_435_761)).repeat(20), null, asked, null]
      }
    } finally {
      ended = true
    }
  }
  const stream = writeXlsx({ name: 'A', columns, rows: rows() })
  let pieces = 0
  for await (const _piece of stream) {
    pieces += 1
    if (pieces === 20) break
  }
  await new Promise((resolve) => setImmediate(resolve))
  expect(ended).toBe(true)
  expect(asked).toBeLessThan(100_000)
})

const sheetOf = async (rows: SheetCell[][]) =>
  unzipped(await bytesOf(rows))
    .get('xl/worksheets/sheet1.xml')
    ?.toString() ?? ''
