import { describe, expect, test } from 'vitest'
import { parseTable } from '../../../app/files/tables/parse-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const rows = 'Mã,Tên\r\n00004,Phường Ba Đình\r\n'
const read = {
  header: { row: 1, cells: ['Mã', 'Tên'] },
  rows: [{ row: 2, cells: ['00004', 'Phường Ba Đình'] }],
}

describe('a table is read as it is', () => {
  test.each([
    ['in UTF-8', utf8(rows)],
    ['with a byte order mark', utf8(`\ufeff${rows}`)],
    ['in UTF-16, little end first', Buffer.from(`\ufeff${rows}`, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(`\ufeff${rows}`, 'utf16le').swap16()],
    ['in UTF-16 without a mark', Buffer.from(rows, 'utf16le')],
    ['with semicolons', utf8(rows.replaceAll(',', ';'))],
    ['with tabs', utf8(rows.replaceAll(',', '\t'))],
    ['with every cell quoted', utf8('"Mã","Tên"\n"00004","Phường Ba Đình"\n')],
    ['with decomposed letters', utf8(rows.normalize('NFD'))],
    ['with line ends of old', utf8(rows.replaceAll('\r\n', '\r'))],
  ])('%s', async (_how, bytes) => {
    expect(await parseTable(bytes)).toEqual(read)
  })

  test('blank lines are left out, and rows keep the number of their line', async () => {
    const table = await parseTable(utf8('a,b\n\n1,2\n\n3,"4\n5"\n6,7\n'))
    expect(table).toMatchObject({ rows: [{ row: 3 }, { row: 6, cells: ['3', '4 5'] }, { row: 7 }] })
  })
})

/** "Phường" in old encodings. */
const cp1258 = Buffer.concat([utf8('Ma,Ten\n00004,Ph'), Buffer.from([0xfd, 0xf5, 0xcc]), utf8('ng\n')])
const tcvn3 = Buffer.concat([utf8('Ma,Ten\n00004,Ph'), Buffer.from([0xad, 0xea]), utf8('ng\n')])

/** The container of old Office, with a stream of this name. */
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(stream, 'utf16le'),
  ])

test.each([
  ['CP1258', cp1258, { fault: 'encoding', row: 2, column: 2, guess: 'CP1258' }],
  ['TCVN3', tcvn3, { fault: 'encoding', row: 2, column: 2, guess: 'TCVN3' }],
  [
    'bytes of no encoding',
    Buffer.from([0x61, 0x80, 0x81, 0xff]),
    { fault: 'encoding', row: 1, column: 1, guess: null },
  ],
  ['a quotation mark left open', utf8('a,b\n1,"2\n3,4\n'), { fault: 'quote-open', row: 2 }],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { fault: 'old-excel' }],
  ['a header alone', utf8('a,b\n'), { fault: 'not-a-table' }],
  ['nothing', utf8(''), { fault: 'not-a-table' }],
  ['zeros', new Uint8Array(5000), { fault: 'not-a-table' }],
  [
    'more rows than are taken',
    utf8(`a\n${'1\n'.repeat(1_048_576)}`),
    { fault: 'too-many-rows', most: 200_000 },
  ],
  [
    'a row that is wider than a sheet',
    utf8(`a,b\n1,2\n${','.repeat(20_000)}x\n`),
    { fault: 'too-wide', row: 3, most: 16_384 },
  ],
  ['marks between cells without end', utf8(`a,b\n${','.repeat(5_000_000)}`), { fault: 'too-wide', row: 2 }],
  [
    'a quotation mark left open over much',
    utf8(`a,b\n1,2\n"${'3,4\n'.repeat(500_000)}`),
    { fault: 'quote-open', row: 3 },
  ],
  ['more cells than are taken', utf8(`${','.repeat(16_000)}x\n`.repeat(200)), { fault: 'too-much' }],
  [
    'CP1258 far down',
    Buffer.concat([utf8('a,b\r\n'.repeat(30_000)), cp1258]),
    { fault: 'encoding', row: 30_002, column: 2, guess: 'CP1258' },
  ],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    { fault: 'other-file', kind: 'picture' },
  ],
  ['a PDF file', utf8('%PDF-1.7\n'), { fault: 'other-file', kind: 'pdf' }],
  ['an old Word file', compound('WordDocument'), { fault: 'other-file', kind: 'word' }],
  ['an old Excel file, whole', compound('Workbook'), { fault: 'old-excel' }],
  ['a workbook under a password', compound('EncryptedPackage'), { fault: 'encrypted' }],
])('%s: declined with the place', async (_what, bytes, fault) => {
  expect(await parseTable(bytes)).toMatchObject(fault)
})
