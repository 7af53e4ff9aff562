import { describe, expect, test } from 'vitest'
import { isoDay, dayOfSerial } from '../../../../app/files/tables/xlsx/cell-text.ts'
import { formatOf, type CellFormat } from '../../../../app/files/tables/xlsx/cell-formats.ts'
import { parseTable } from '../../../../app/files/tables/parse-table.ts'
import { letters, sheetFile, workbook, type Cell, type Workbook } from '../../../support/workbook.ts'

const head = ['Mã', 'Tên']

/** What is read of a sheet below its header. */
async function rowsOf(book: Buffer) {
  const table = await parseTable(book)
  if ('fault' in table) throw new Error(JSON.stringify(table))
  return table.rows
}

/** What is read of one row, with formats. */
async function cellsOf(cells: Cell[], book: Partial<Workbook> = {}): Promise<string[]> {
  const header = cells.map((_cell, at) => `C${at}`)
  const [row] = await rowsOf(workbook({ sheets: [{ name: 'S', rows: [header, cells] }], ...book }))
  return row?.cells ?? []
}

test('a sheet is read as a text file is', async () => {
  expect(await parseTable(sheetFile(head, ['00004', 'Phường Ba Đình']))).toEqual({
    header: { row: 1, cells: head },
    rows: [{ row: 2, cells: ['00004', 'Phường Ba Đình'] }],
  })
})

describe('texts', () => {
  test('shared, in runs, inline, or of another program; composed, blanks folded, escapes undone', async () => {
    const runs = '<is><r><t>Phường </t></r><r><rPr/><t>Kỳ Lừa</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></is>'
    expect(
      await cellsOf([
        ...[' Lộc\n Thị  Mai', 'Xã Đồng Đăng'.normalize('NFD'), { t: 'inlineStr', xml: runs }],
        ...[
          { t: 'str', v: 'A &amp; B' },
          { t: 'str', v: 'a_x000D_b_x005F_x' },
          { t: 'str', xml: '<v><![CDATA[<x>]]></v>' },
        ],
      ]),
    ).toEqual(['Lộc Thị Mai', 'Xã Đồng Đăng', 'Phường Kỳ Lừa', 'A & B', 'a b_x', '<x>'])
  })

  test('longer than a cell of Excel holds: kept short and doubted', async () => {
    const long = Array.from({ length: 7000 }, (_one, at) => at ** 3)
      .join(' ')
      .slice(0, 32_768)
    const [row] = await rowsOf(sheetFile(head, [long, { t: 'inlineStr', xml: `<is><t>${long}</t></is>` }]))
    expect(row?.doubts).toEqual([
      { at: 0, reason: 'too-long' },
      { at: 1, reason: 'too-long' },
    ])
    expect(row?.cells[0]).toHaveLength(80)
  })
})

describe('numbers', () => {
  test('stay as they are; zeros in front come back where the format asks for them', async () => {
    const book = { formats: ['00000', '0000000000', '#,##0'] }
    const cells = [
      { v: 4 },
      { v: 4, s: 1 },
      { v: 987000111, s: 2 },
      { v: 1234567, s: 3 },
      { v: '1.1000000000000001' },
    ]
    expect(await cellsOf(cells, book)).toEqual(['4', '00004', '0987000111', '1234567', '1.1'])
  })

  test('truth values are words', async () => {
    expect(
      await cellsOf([
        { t: 'b', v: 1 },
        { t: 'b', v: 0 },
      ]),
    ).toEqual(['TRUE', 'FALSE'])
  })
})

describe('days', () => {
  test('are told by the format of the cell', async () => {
    const formats = [14, 22, 'dd/mm/yyyy;@', '[$-1010000]d/m/yyyy', '"ngày" dd "tháng" mm "năm" yyyy', '0.00']
    const cells = formats.map((_format, at) => ({ v: 45839, s: at + 1 }))
    expect(await cellsOf([{ v: 45839 }, ...cells], { formats })).toEqual([
      '45839',
      ...Array.from({ length: 5 }, () => '2025-07-01'),
      '45839',
    ])
  })

  test('with a time are the day; counted from 1904 they are others; written out they stay', async () => {
    const book = { formats: [22] }
    expect(
      await cellsOf(
        [
          { v: 45839.75, s: 1 },
          { v: 0.5, s: 1 },
        ],
        book,
      ),
    ).toEqual(['2025-07-01', '0.5'])
    expect(await cellsOf([{ v: 44377, s: 1 }], { ...book, since1904: true })).toEqual(['2025-07-01'])
    expect(await cellsOf([{ t: 'd', v: '2025-07-01T00:00:00.000' }], { strict: true })).toEqual([
      '2025-07-01',
    ])
  })

  test.each([
    [0, null],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [45839, '2025-07-01'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [-1, null],
  ])('%s from 1900: %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day)
  })

  test.each([
    [-1, null],
    [0, '1904-01-01'],
    [44377, '2025-07-01'],
    [2_957_003, '9999-12-31'],
    [2_957_004, null],
  ])('%s from 1904: %s', (serial, day) => {
    expect(dayOfSerial(serial, true)).toBe(day)
  })

  test.each<[string, CellFormat]>([
    ...['dd/mm/yyyy', 'mmm-yy', 'd\\/m\\/yyyy', '[$-42A]dd mmmm yyyy', 'm', 'yyyy'].map(
      (code): [string, CellFormat] => [code, 'day'],
    ),
    ...['h:mm', 'mm:ss', 'General', '0.00', '#,##0 "đồng"', '[Red]0;dd', '0\\d', '"dd/mm"0'].map(
      (code): [string, CellFormat] => [code, null],
    ),
    ['00000', { digits: 5 }],
  ])('the format %s', (code, format) => {
    expect(formatOf(code)).toEqual(format)
  })

  test('what is no day stays', () => {
    expect(isoDay('2025-02-30T00:00:00')).toBe('2025-02-30T00:00:00')
  })
})

describe('what is not sure', () => {
  test('a formula, also one that shows nothing, and an error are doubted', async () => {
    const cells = [{ f: 'A1', v: 4 }, { f: 'B1', t: 'str', v: '' }, { t: 'e', v: '#N/A' }, 'x']
    const [row] = await rowsOf(sheetFile(['a', 'b', 'c', 'd'], cells))
    expect(row).toEqual({
      row: 2,
      cells: ['4', '=', '#N/A', 'x'],
      doubts: [
        { at: 0, reason: 'formula' },
        { at: 1, reason: 'formula' },
        { at: 2, reason: 'error-value' },
      ],
    })
  })

  test('so is every cell that an array fills', async () => {
    const array = { xml: '<f t="array" ref="A2:A3">X1:X2</f><v>1</v>' }
    const rows = await rowsOf(sheetFile(head, [array, 'x'], [2, 'y'], [3, 'z']))
    expect(rows.map(({ doubts }) => doubts?.length ?? 0)).toEqual([1, 1, 0])
  })
})

describe('places', () => {
  test('rows and cells may be left out, and may go without a reference', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="C1" t="str"><v>c</v></c></row><row r="2" spans="1:3"/>' +
      '<row r="5"><c r="B5"><v>2</v></c><c r="D5" s="1"/></row><row><c><v>6</v></c><c><v>7</v></c></row></sheetData>'
    expect(await parseTable(workbook({ sheets: [{ name: 'S', rows: [], data }] }))).toEqual({
      header: { row: 1, cells: ['a', '', 'c'] },
      rows: [
        { row: 5, cells: ['', '2'] },
        { row: 6, cells: ['6', '7'] },
      ],
    })
  })

  test('tags with a prefix are the same tags', async () => {
    const data =
      '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>'
    expect(await rowsOf(workbook({ sheets: [{ name: 'S', rows: [], data }] }))).toEqual([
      { row: 2, cells: ['1'] },
    ])
  })

  test('columns go on after Z', async () => {
    const cells = Array.from({ length: 60 }, (_cell, at) => letters(at))
    expect(await cellsOf(cells)).toEqual(cells)
  })

  test('what is merged downwards stands in each row, what is merged across is noted', async () => {
    const rows = [['Xã', 'Họ và tên'], ['Đồng Đăng', 'Lý', 'An'], [null, 'Vi', 'Tư'], [], [null, 'Nông']]
    const sheet = { name: 'S', rows, merged: ['A2:A4', 'B1:C1'] }
    expect(await parseTable(workbook({ sheets: [sheet] }))).toEqual({
      header: { row: 1, cells: ['Xã', 'Họ và tên'], merged: [{ first: 1, last: 2 }] },
      rows: [
        { row: 2, cells: ['Đồng Đăng', 'Lý', 'An'] },
        { row: 3, cells: ['Đồng Đăng', 'Vi', 'Tư'] },
        { row: 5, cells: ['', 'Nông'] },
      ],
    })
  })
})

test('the first sheet that can be seen is read, of a strict workbook too', async () => {
  const sheets = [
    { name: 'Ẩn', rows: [['x'], ['y']], state: 'veryHidden' as const },
    { name: 'Danh mục', rows: [['x'], ['y']], state: 'hidden' as const },
    { name: 'Danh sách', rows: [head, ['1', '2']] },
    { name: 'Khác', rows: [['x'], ['y']] },
  ]
  for (const strict of [false, true])
    expect(await rowsOf(workbook({ sheets, strict }))).toEqual([{ row: 2, cells: ['1', '2'] }])
})

test('a sheet without rows is named', async () => {
  const sheets = [
    { name: 'Bìa', rows: [['Danh sách']] },
    { name: 'Danh sách', rows: [head, ['1', '2']] },
  ]
  expect(await parseTable(workbook({ sheets }))).toEqual({ fault: 'empty-sheet', sheet: 'Bìa' })
})
