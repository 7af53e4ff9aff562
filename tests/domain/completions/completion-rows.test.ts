import { describe, expect, test } from 'vitest'
import { readCompletions } from '../../../app/domain/completions/completion-rows.ts'
import type { Table } from '../../../app/domain/tables/table.ts'

const table = (...rows: string[][]): Table => {
  const [header = { row: 1, cells: [] }, ...rest] = rows.map((cells, at) => ({ row: at + 1, cells }))
  return { header, rows: rest }
}
const header = ['Mã cán bộ', 'Khóa học', 'Ngày hoàn thành', 'Minh chứng']
const line = ['LS-001', 'khoa', '01/03/2025', 'Danh sách số 12/DS-SYT']
const read = (...rows: string[][]) => readCompletions(table(...rows))
const troubleOf = (at: number, value: string) => {
  const found = read(header, line.with(at, value))
  return 'fault' in found ? found : found.refused[0]
}

describe('the header', () => {
  test.each([
    [header],
    [['staff_code', 'course', 'day', 'evidence']],
    [['Mã CBCC', 'Khóa học hoặc chương trình', 'Ngày', 'Căn cứ']],
    [['STAFF CODE', 'Course or certification', 'Date', 'Evidence']],
  ])('%j is understood, in any order', (names) => {
    expect(read(names, line)).toMatchObject({
      rows: [{ staffCode: 'LS-001', day: '2025-03-01' }],
      refused: [],
    })
    expect(read(names.toReversed(), line.toReversed())).toMatchObject({ rows: [{ subject: 'khoa' }] })
  })

  test('may name certifications instead of courses, or both', () => {
    const certifications = header.with(1, 'Chương trình chứng nhận')
    expect(read(certifications, line)).toMatchObject({
      rows: [{ subject: 'khoa', subjectIn: 'certification' }],
    })
    const both = [...header, 'Chương trình chứng nhận', 'Loại']
    const rows = [
      [...line.with(1, ''), 'chung-nhan', 'Tập huấn trực tiếp'],
      [...line, '', ''],
    ]
    expect(read(both, ...rows)).toMatchObject({
      rows: [
        { subject: 'chung-nhan', subjectIn: 'certification', kind: 'attended' },
        { subject: 'khoa', subjectIn: 'course', kind: 'other' },
      ],
    })
  })

  test('without a column that is needed, or with one that must not be there, is refused whole', () => {
    expect(read(header.slice(0, 3), line)).toEqual({ fault: 'no-header', missing: ['evidence'] })
    expect(read([...header, 'Số CCCD'], [...line, '1'])).toMatchObject({ fault: 'forbidden-column' })
    expect(read([...header, 'Ngày sinh'], [...line, '1'])).toMatchObject({ fault: 'forbidden-column' })
  })
})

test.each([
  [0, '', 'needed', 'Mã cán bộ'],
  [1, '', 'needed', 'Khóa học'],
  [2, '', 'needed', 'Ngày hoàn thành'],
  [3, '', 'needed', 'Minh chứng'],
  [2, '31/02/2025', 'not-a-day', 'Ngày hoàn thành'],
  [2, '45717', 'excel-number', 'Ngày hoàn thành'],
  [3, 'Gọi 0912 345 678', 'private-number', 'Minh chứng'],
  [3, 'Căn cước 001085012345', 'private-number', 'Minh chứng'],
  [3, 'a'.repeat(301), 'too-long', 'Minh chứng'],
])('cell %i as %j is refused: %s', (at, value, trouble, column) => {
  expect(troubleOf(at, value)).toMatchObject({ row: 2, column, trouble })
})

test('a kind that there is not is refused', () => {
  expect(read([...header, 'Loại'], [...line, 'Nghe kể'])).toMatchObject({
    refused: [{ column: 'Loại', trouble: 'kind-unknown', detail: 'Nghe kể' }],
  })
})
