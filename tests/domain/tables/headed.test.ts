import { expect, test } from 'vitest'
import { headed } from '../../../app/domain/tables/headed.ts'
import type { Table, TableRow } from '../../../app/domain/tables/table.ts'

const spellings = {
  code: ['ma can bo'],
  name: ['ho va ten'],
  from: ['tu ngay'],
} satisfies Record<string, [string]>

type More = Omit<TableRow, 'row' | 'cells'>
const row = (number: number, cells: string, more: More = {}): TableRow => ({
  row: number,
  cells: cells.split('|'),
  ...more,
})
const table = (header: TableRow, ...rows: TableRow[]): Table => ({ header, rows })
const find = (given: Table) => headed(given, spellings, ['code', 'name'])
const [header, an] = [row(5, 'STT|Mã cán bộ|Họ và tên'), row(6, '1|LS-1|Lý An')]

test('the header may stand below the office, the title and the day', () => {
  const found = find(table(row(1, 'SỞ NỘI VỤ||CỘNG HÒA'), row(3, 'DANH SÁCH CÁN BỘ'), header, an))
  expect(found).toEqual({
    table: { header, rows: [an] },
    columns: { code: 1, name: 2 },
    above: [row(1, 'SỞ NỘI VỤ||CỘNG HÒA'), row(3, 'DANH SÁCH CÁN BỘ')],
  })
})

test('of headers in two rows the lower one counts', () => {
  const lower = row(6, 'STT|Mã cán bộ|Họ và tên|Từ ngày')
  expect(find(table({ ...header, cells: [...header.cells, 'Thời gian'] }, lower, an))).toMatchObject({
    ...{ table: { header: lower, rows: [an] }, columns: { from: 3 } },
  })
})

test('a name in two columns under one header is one name', () => {
  const merged = row(1, 'Mã cán bộ|Họ và tên||Từ ngày', { merged: [{ first: 1, last: 2 }] })
  const found = find(table(merged, row(2, 'LS-1|Lý Văn|An|2026-01-01'), row(3, 'LS-2|Vi')))
  expect(found).toMatchObject({
    table: { rows: [{ cells: ['LS-1', 'Lý Văn An', 'An', '2026-01-01'] }, { cells: ['LS-2', 'Vi'] }] },
    columns: { name: 1, from: 3 },
  })
})

test('where no row has what is needed, the one that lacks least is spoken of', () => {
  expect(find(table(row(1, 'Danh sách'), row(2, 'STT|Mã cán bộ'), row(3, '1|LS-1')))).toEqual({
    ...{ fault: 'no-header', missing: ['ho va ten'] },
  })
})

test('a header is not looked for in the whole list', () => {
  const rows = Array.from({ length: 40 }, (_row, at) => row(at + 2, `${at}`))
  expect(find(table(row(1, 'x'), ...rows, { ...header, row: 50 }))).toMatchObject({ fault: 'no-header' })
})

test('a doubtful cell is declined where it is read, by row and column', () => {
  const doubt = { doubts: [{ at: 1, reason: 'formula' as const }] }
  expect(find(table(header, an, { ...row(7, '2|LS-2|Vi'), ...doubt }))).toEqual({
    ...{ fault: 'cell', row: 7, column: 'Mã cán bộ', value: 'LS-2', reason: 'formula' },
  })
})

test('a doubtful cell elsewhere, such as a number counted by a formula or a title above, does no harm', () => {
  const doubt = { doubts: [{ at: 0, reason: 'formula' as const }] }
  expect(find(table(row(1, 'Ngày', doubt), header, { ...an, ...doubt }))).toMatchObject({
    columns: { code: 1 },
  })
})
