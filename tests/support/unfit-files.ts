import { partsOf, workbook, type Cell } from './workbook.ts'
import { zip } from './zip.ts'

export type UnfitFile = { what: string; name: string; bytes: Uint8Array; says: RegExp }

const utf8 = (text: string) => new TextEncoder().encode(text)
const sheet = (...rows: Cell[][]) => workbook({ sheets: [{ name: 'Danh sách', rows }] })

/** "Phường" as the old encodings have it. */
const cp1258 = Buffer.concat([utf8('Ph'), Buffer.from([0xfd, 0xf5, 0xcc]), utf8('ng')])
const tcvn3 = Buffer.concat([utf8('Ph'), Buffer.from([0xad, 0xea]), utf8('ng')])

/** The picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const oldOffice = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ])
const docx = zip([
  {
    name: '_rels/.rels',
    content:
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
  { name: 'word/document.xml', content: '<document/>' },
])

/** A table with as many rows as a sheet has, as a text file and as a workbook. */
export const millionCsv = (header: readonly string[]) =>
  utf8(`${header.join(',')}\n${'1,2,3\n'.repeat(1_048_575)}`)

export function millionWorkbook(header: readonly string[]): Buffer {
  const first = header.map((name) => `<c t="str"><v>${name}</v></c>`).join('')
  const rows = Array.from(
    { length: 1_048_575 },
    (_row, at) => `<row><c><v>${at}</v></c><c><v>${at % 97}</v></c></row>`,
  )
  return workbook({
    sheets: [{ name: 'S', rows: [], data: `<sheetData><row>${first}</row>${rows.join('')}</sheetData>` }],
  })
}

/** A workbook with a part of nothing but zeros. */
export function bomb(megabytes: number): Buffer {
  const sheets = [{ name: 'S', rows: [['a'], ['b']] }]
  return workbook({ sheets, also: [{ name: 'xl/media/a.bin', content: Buffer.alloc(megabytes * 1e6) }] })
}

/** A workbook whose sheet is one tag over and over, and says that it is small. */
export function hiddenBomb(megabytes: number): Buffer {
  const content = Buffer.concat([utf8('<x>'), Buffer.alloc(megabytes * 1e6, '<a/>')])
  const parts = partsOf({ sheets: [{ name: 'S', rows: [] }] })
  return zip(
    parts.map((part) => (part.name.includes('sheet1') ? { ...part, content, declaredSize: 5000 } : part)),
  )
}

/** Files that no import takes, made of a table that it would take. */
export function unfitFiles(header: readonly string[], row: readonly string[]): UnfitFile[] {
  const good = sheet([...header], [...row])
  const encoded = (word: Uint8Array) =>
    Buffer.concat([utf8(`${header.join(',')}\n${row[0] ?? ''},`), word, utf8('\n')])
  const formula = sheet([...header], [...row], [{ f: 'A1', v: 1 }, ...row.slice(1)])
  const error = sheet([...header], [row[0] ?? '', { t: 'e', v: '#N/A' }, ...row.slice(2)])
  return [
    {
      what: 'CP1258',
      name: 'a.csv',
      bytes: encoded(cp1258),
      says: /Dòng 2, cột 2 không phải chữ Unicode.*CP1258/u,
    },
    {
      what: 'TCVN3',
      name: 'a.csv',
      bytes: encoded(tcvn3),
      says: /Dòng 2, cột 2 không phải chữ Unicode.*TCVN3/u,
    },
    {
      ...{ what: 'a formula', name: 'a.xlsx', bytes: formula },
      says: new RegExp(`Dòng 3, cột “${header[0] ?? ''}”.*công thức`, 'u'),
    },
    {
      ...{ what: 'an error of Excel', name: 'a.xlsx', bytes: error },
      says: new RegExp(`Dòng 2, cột “${header[1] ?? ''}”, “#N/A”.*lỗi của Excel`, 'u'),
    },
    { what: 'a bomb', name: 'a.xlsx', bytes: bomb(20), says: /gấp hơn 100 lần/u },
    { what: 'a bomb that hides', name: 'a.xlsx', bytes: hiddenBomb(20), says: /gấp hơn 100 lần/u },
    {
      what: 'a workbook cut off',
      name: 'a.xlsx',
      bytes: good.subarray(0, good.length / 2),
      says: /bị hỏng hoặc bị cắt cụt/u,
    },
    { what: 'a Word document', name: 'a.xlsx', bytes: docx, says: /văn bản Word/u },
    { what: 'a picture', name: 'a.csv', bytes: png, says: /tệp ảnh/u },
    {
      what: 'an old workbook',
      name: 'a.xls',
      bytes: oldOffice('Workbook'),
      says: /Excel kiểu cũ \(\.xls\)/u,
    },
    {
      what: 'a workbook under a password',
      name: 'a.xlsx',
      bytes: oldOffice('EncryptedPackage'),
      says: /mật khẩu/u,
    },
    { what: 'an empty sheet', name: 'a.xlsx', bytes: sheet([...header]), says: /“Danh sách”, không có/u },
    {
      what: 'no columns that are known',
      name: 'a.xlsx',
      bytes: sheet(['x', 'y'], ['1', '2']),
      says: /thiếu cột/u,
    },
    { what: 'nothing', name: 'a.csv', bytes: utf8(''), says: /không phải bảng/u },
  ]
}
