import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctFileNames, paperFileName } from '../../../app/domain/certificates/paper-file-name.ts'

test('a paper is called by its number and its holder', () => {
  expect(paperFileName('0001/2026/GCN-SYT', 'Nông Thị Hương')).toBe('0001-2026-GCN-SYT Nong Thi Huong.pdf')
  expect(paperFileName('0002/2026/GCN-ĐT', 'Đàm  Quốc\tKhánh')).toBe('0002-2026-GCN-DT Dam Quoc Khanh.pdf')
})

test('whatever it is called, it is a file of this folder that every system can keep', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(paperFileName('0001/2026/GCN', name)).toMatch(/^0001-2026-GCN( [A-Za-z0-9 ]{1,60})?\.pdf$/u)
      expect(paperFileName('0001/2026/GCN', name)).not.toContain(' .pdf')
    }),
  )
})

test('no two files have one name', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'a (2).pdf', 'b.pdf')), (names) => {
      const distinct = distinctFileNames(names)
      expect(new Set(distinct.map((name) => name.toLowerCase())).size).toBe(names.length)
    }),
  )
})
