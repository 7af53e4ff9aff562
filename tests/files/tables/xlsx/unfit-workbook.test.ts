import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../../../app/domain/language/fold.ts'
import type { TableFault } from '../../../../app/domain/tables/table.ts'
import type { DeclinedTable } from '../../../../app/files/tables/declined-table.ts'
import { MOST_IN_CELL, UNPACKED } from '../../../../app/files/tables/limits.ts'
import { parseTable } from '../../../../app/files/tables/parse-table.ts'
import { openArchive } from '../../../../app/files/tables/xlsx/open-archive.ts'
import { partsOf, sheetFile, workbook, type Workbook } from '../../../support/workbook.ts'
import { zip, type Part } from '../../../support/zip.ts'

const sheets = [
  {
    name: 'S',
    rows: [
      ['Mã', 'Tên'],
      ['00004', 'Phường Ba Đình'],
    ],
  },
]
const good = workbook({ sheets })
const withPart = (part: Partial<Part>) =>
  workbook({ sheets, also: [{ name: 'x.xml', content: 'x', ...part }] })
/** The workbook with one part of it changed. */
const changed = (name: string, change: (part: Part) => Part, book: Workbook = { sheets }) =>
  zip(partsOf(book).map((part) => (part.name === name ? change(part) : part)))
const sheet = 'xl/worksheets/sheet1.xml'
const rewritten = (content: string) => changed(sheet, (part) => ({ ...part, content }))
const package_ = (part: string) =>
  zip([
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${part}"/></Relationships>`,
    },
    { name: part, content: '<x/>' },
  ])

const packed = (trouble: string) => ({ fault: 'packed', trouble })
const damaged = { fault: 'damaged' }
const other = (kind: string) => ({ fault: 'other-file', kind })
const zeros = Buffer.alloc(20_000_000)

test.each<[string, Buffer, object]>([
  ['a name that leads up', withPart({ name: '../x.xml' }), packed('name')],
  ['a name from the root', withPart({ name: '/x.xml' }), packed('name')],
  ['a name with a backslash', withPart({ name: 'a\\..\\x.xml' }), packed('name')],
  ['the same name twice, but for case', withPart({ name: 'XL/Workbook.xml' }), packed('name')],
  ['a link', withPart({ mode: 0o120777, content: '/etc/passwd' }), packed('name')],
  ['a program', withPart({ name: 'xl/embeddings/a.EXE' }), packed('name')],
  ['a part under a password', withPart({ encrypted: true }), { fault: 'encrypted' }],
  [
    'more parts than are taken',
    zip(Array.from({ length: UNPACKED.parts + 1 }, (_part, at) => ({ name: `${at}`, content: '' }))),
    packed('parts'),
  ],
  ['a bomb', withPart({ content: zeros }), packed('grows')],
  ['nothing but a bomb', zip([{ name: '0', content: zeros }]), packed('grows')],
  [
    'a sheet that is a bomb and says it is not',
    changed(sheet, (part) => ({ ...part, content: Buffer.alloc(20_000_000, ' '), declaredSize: 1000 })),
    packed('grows'),
  ],
  ['a part that is larger than it says', changed(sheet, (part) => ({ ...part, declaredSize: 10 })), damaged],
  ['a sum that is not right', changed(sheet, (part) => ({ ...part, crc: 1 })), damaged],
  ['an end that is cut off', good.subarray(0, good.length - 100), damaged],
  ['half of it', good.subarray(0, good.length / 2), damaged],
  ['no sheet where it should be', zip(partsOf({ sheets }).filter(({ name }) => name !== sheet)), damaged],
  ['no sheet that can be seen', workbook({ sheets: [{ name: 'S', rows: [], state: 'hidden' }] }), damaged],
  ['a sheet that is no XML', rewritten('<worksheet><sheetData>'), damaged],
  [
    'letters that are no UTF-8',
    changed(sheet, (part) => ({ ...part, content: Buffer.from([0x3c, 0x61, 0x3e, 0xff]) })),
    damaged,
  ],
  [
    'entities of its own',
    rewritten('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
    damaged,
  ],
  [
    'tags within tags without end',
    rewritten(Array.from({ length: 200 }, (_tag, at) => `<a${at}>`).join('')),
    damaged,
  ],
  ['rows that go back', rewritten('<x><row r="5"/><row r="4"/></x>'), damaged],
  ['a row below the last', rewritten('<x><row r="1048577"/></x>'), damaged],
  ['a column past the last', rewritten('<x><row r="1"><c r="XFE1"/></row></x>'), damaged],
  ['a Word document', package_('word/document.xml'), other('word')],
  ['a presentation', package_('ppt/presentation.xml'), other('presentation')],
  ['a binary workbook', package_('xl/workbook.bin'), other('binary-workbook')],
  ['macros', withPart({ name: 'xl/vbaProject.bin' }), other('macro-workbook')],
  ['an OpenDocument sheet', zip([{ name: 'META-INF/manifest.xml', content: '' }]), other('open-document')],
  ['something packed', zip([{ name: 'a.txt', content: 'a' }]), other('zip')],
])('a file with %s is declined', async (_what, bytes, fault) => {
  expect(await parseTable(bytes)).toEqual(fault)
})

describe('memory', () => {
  test('a part that grows is let go at a hundred times its size, whatever it says', async () => {
    const bytes = zip([{ name: 'a', content: zeros, declaredSize: 10 }])
    const archive = await openArchive(bytes)
    let counted = 0
    const reading = (async () => {
      for await (const piece of archive.read('a')) counted += piece.length
    })()
    expect(await reading.catch((error: unknown) => (error as DeclinedTable).reason)).toEqual(packed('grows'))
    expect(counted).toBeLessThanOrEqual(UNPACKED.ratio * bytes.length)
  })

  test('a part is let go at its own limit', async () => {
    const archive = await openArchive(zip([{ name: 'a', content: randomBytes(300_000) }]))
    await expect(async () => {
      for await (const piece of archive.read('a', 100_000)) expect(piece.length).toBeGreaterThan(0)
    }).rejects.toThrow('too-much')
  })

  test('a million rows are let go where too many begin: the texts of the file are not even looked at', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_row, at) => `<row><c t="s"><v>${at}</v></c></row>`)
    const data = `<sheetData>${rows.join('')}</sheetData>`
    const parts = partsOf({ sheets: [{ name: 'S', rows: [], data }] })
    const bytes = zip(
      parts.map((part) => (part.name.includes('shared') ? { ...part, content: 'no XML' } : part)),
    )
    expect(await parseTable(bytes)).toEqual({ fault: 'too-many-rows', most: 200_000 })
  })

  test('one long text in many cells counts as often as it stands there', async () => {
    const text = Array.from({ length: 6000 }, (_one, at) => at ** 3)
      .join(' ')
      .slice(0, MOST_IN_CELL)
    const rows = Array.from({ length: 2000 }, () => [text])
    expect(await parseTable(sheetFile(...rows))).toEqual({ fault: 'too-much' })
  })

  test('cells merged over and over count as often', async () => {
    const rows = Array.from({ length: 2000 }, (_row, at) => [at, at])
    const merged = Array.from({ length: 2000 }, () => 'A1:A1048576')
    expect(await parseTable(workbook({ sheets: [{ name: 'S', rows, merged }] }))).toEqual({
      fault: 'too-much',
    })
  })

  test('a tag without end is let go', async () => {
    const noise = randomBytes(4_000_000).toString('base64')
    expect(await parseTable(rewritten(`<worksheet a="${noise}"/>`))).toEqual(damaged)
  })
})

test('whatever happens to a byte, or wherever it ends, the file is read as it was or declined', async () => {
  const whole = await parseTable(good)
  const hurt = fc.record({
    at: fc.nat(good.length - 1),
    bit: fc.integer({ min: 0, max: 7 }),
    cut: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(hurt, async ({ at, bit, cut }) => {
      const bytes = Buffer.from(cut ? good.subarray(0, at) : good)
      if (!cut) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      const read = await parseTable(bytes)
      if (!isFault(read)) expect(read).toEqual(whole)
    }),
    { numRuns: 400 },
  )
})

const isFault = (read: object): read is TableFault => 'fault' in read

test('whatever texts a sheet has, they are read as they are', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((each) => /^[^\u0000-\u001f\ufffe\uffff]*$/u.test(each) && !each.includes('_x'))
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const filled = written.map((row) => ['x', ...row])
      const table = await parseTable(sheetFile(...filled))
      const read = isFault(table) ? [] : [table.header, ...table.rows].map(({ cells }) => cells)
      const trimmed = (cells: string[]) => cells.join('\u0001').replace(/\u0001+$/u, '')
      expect(read.map(trimmed)).toEqual(filled.map((row) => trimmed(row.map(normalise))))
    }),
  )
})
