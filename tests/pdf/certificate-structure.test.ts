import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { paperLayouts } from '../../app/domain/certificates/paper-setting.ts'
import { drawCertificate, type CertificatePaper } from '../../app/pdf/certificate.ts'
import { hardPaper } from '../cast/hard-papers.ts'
import { paper } from '../cast/paper.ts'
import { isThere } from '../support/is-there.ts'
import { opaquePng } from '../support/opaque-png.ts'
import { fingerprintOf, objectsOf, unmarked } from '../support/pdf-objects.ts'
import { temporaryFolder } from '../support/world.ts'

const logo = opaquePng(60, 40)
const folder = temporaryFolder()
const closing = 'Lưu hồ sơ cán bộ.'

describe.each(paperLayouts)(
  'in the layout %s, what PDF/A-2a and PDF/UA-1 ask for is there:',
  async (layout) => {
    const pdf = await drawCertificate(hardPaper({ paper: { layout, closing } }, { logo, demo: true }))
    const objects = objectsOf(pdf)
    const dictionaries = objects.map(({ dictionary }) => dictionary)
    const all = dictionaries.join('\n')
    const ofType = (type: string) => dictionaries.filter((one) => new RegExp(`/Type /${type}\\b`).test(one))

    test('a catalog that says language, marks, structure, and to show the title', () => {
      const [catalog = ''] = ofType('Catalog')
      for (const entry of ['/Lang (vi-VN)', '/MarkInfo', '/StructTreeRoot', '/OutputIntents', '/Metadata'])
        expect(catalog).toContain(entry)
      expect(all).toContain('/Marked true')
      expect(all).toContain('/DisplayDocTitle true')
      expect(ofType('StructTreeRoot')[0]).toContain('/ParentTree')
    })

    test('metadata of both standards, never packed, and a profile of colours', () => {
      const metadata = objects.find(({ dictionary }) => dictionary.includes('/Type /Metadata'))
      expect(metadata?.dictionary).not.toContain('/Filter')
      const xmp = metadata?.stream?.toString('utf8') ?? ''
      for (const statement of [
        '<pdfaid:part>2<',
        '<pdfaid:conformance>A<',
        '<pdfuaid:part>1<',
        'Giấy chứng nhận',
      ])
        expect(xmp).toContain(statement)
      expect(ofType('OutputIntent')[0]).toContain('/GTS_PDFA1')
      const profile = objects.find(({ stream }) => stream?.toString('latin1', 36, 40) === 'acsp')
      expect(profile?.stream?.toString('latin1', 16, 20)).toBe('RGB ')
    })

    test('every font whole as far as it is used, and readable as text', () => {
      const fonts = ofType('Font').filter((font) => font.includes('/Subtype /Type0'))
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) expect(font).toContain('/ToUnicode')
      for (const font of ofType('Font').filter((one) => one.includes('/CIDFontType2')))
        expect(font).toContain('/CIDToGIDMap')
      for (const descriptor of ofType('FontDescriptor')) expect(descriptor).toContain('/FontFile2')
    })

    test('nothing that may be seen through, runs, is attached or locked', () => {
      expect(all).not.toMatch(/\/SMask|\/ca \.?0|\/CA \.?0|\/BM |\/Transparency|\/Interpolate true/)
      expect(all).not.toMatch(/\/JavaScript|\/Launch|\/EmbeddedFile|\/AA |\/OpenAction/)
      expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Encrypt')
    })

    test('all that is painted belongs to the structure or to its ground', () => {
      const contents = objects.filter(({ stream }) => stream?.includes(' Tm\n') && stream.includes('BDC\n'))
      expect(contents).toHaveLength(1)
      expect(unmarked(contents[0]?.stream?.toString('latin1') ?? '')).toEqual([])
    })

    test('kinds of parts that everybody knows, and words for each picture', () => {
      const parts = dictionaries.filter((one) => /\/S \/\w+\n/.test(one) && one.includes('/P '))
      const kinds = parts.map((part) => /\/S \/(\w+)\n/.exec(part)?.[1])
      expect(new Set(kinds)).toEqual(new Set(['Document', 'H1', 'P', 'Figure']))
      expect(kinds.filter((kind) => kind === 'H1')).toHaveLength(1)
      const figures = parts.filter((part) => part.includes('/S /Figure'))
      expect(figures).toHaveLength(2)
      for (const figure of figures) {
        expect(figure).toMatch(/\/Alt \(.{10,}\)/s)
        expect(figure).toContain('/BBox [')
      }
    })

    test.skipIf(!isThere('pdfinfo'))('it is read in the order in which an official would read it out', () => {
      const file = join(folder, `${layout}.pdf`)
      writeFileSync(file, pdf)
      const heard = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).normalize('NFC')
      const order = [
        ...['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN', 'SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ...['Độc lập - Tự do - Hạnh phúc', 'H1 (block)', 'GIẤY CHỨNG NHẬN', 'HOÀN THÀNH TẬP HUẤN'],
        ...['Chứng nhận ông (bà):', 'Nông Thị Hương', 'Đơn vị công tác: Phường Kỳ Lừa, tỉnh Lạng Sơn'],
        ...['Đã hoàn thành chương trình tập huấn:', 'Tiếp nhận và hỗ trợ nạn nhân bị mua bán trở về'],
        ...['Thời lượng: 2 giờ. Hoàn thành ngày 03/02/2026.', 'có giá trị đến hết ngày 02/02/2028', closing],
        ...['Quét mã QR để kiểm tra', 'https://donve.example/verify', 'aB3dE6gH9jK2mN5pQ8sT1u'],
        ...['GIÁM ĐỐC', 'Hoàng Minh Sơn'],
      ]
      const places = order.map((words) => heard.indexOf(words))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      for (const words of ['Số: 0001/2026/GCN-SNV', 'Lạng Sơn, ngày 03 tháng 02 năm 2026', 'DỮ LIỆU MẪU'])
        expect(heard).toContain(words)
    })

    test.skipIf(!isThere('qpdf'))('qpdf finds no fault', () => {
      const file = join(folder, `${layout}-checked.pdf`)
      writeFileSync(file, pdf)
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream')
    })
  },
)

test('a letter that no font has is never drawn as the missing glyph', async () => {
  const pdf = await drawCertificate(hardPaper({ name: 'Nông 🙂 العربية Hương' }))
  const content =
    objectsOf(pdf)
      .find(({ stream }) => stream?.includes('BDC\n'))
      ?.stream?.toString('latin1') ?? ''
  const glyphs = [...content.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? [])
  expect(glyphs.length).toBeGreaterThan(300)
  expect(glyphs).not.toContain('0000')
})

/**
 * What was issued before papers had a layout of their own is drawn as it would have been then. The hashes are those of the
 * drawing of that time; they change with the library that draws, never with a setting.
 */
test.each<[string, CertificatePaper, string]>([
  ['usual', paper, '150c35c13769fe898a6769e6e1bf711d81696694a64491776ef1bb6754c72afd'],
  ['made up', { ...paper, demo: true }, 'eec12128ac9f68455af38a01513e8e32516ad31bc9843169d85dcaafe4c305a0'],
  [
    'of nobody’s unit, without limit',
    {
      ...paper,
      snapshot: {
        ...{ ...paper.snapshot, unit: null, validUntil: null },
        issuer: { ...paper.snapshot.issuer, parentBody: '', place: '', signatoryName: '' },
      },
    },
    '3436aa50c227adfcea374a8f1273d5a289a4d02e3e8b8039d6780f5165e4f1f4',
  ],
])('an old snapshot, %s, is drawn to the byte as before', async (_which, old, drawn) => {
  expect(old.snapshot.paper).toBeUndefined()
  expect(fingerprintOf(await drawCertificate(old))).toBe(drawn)
})
