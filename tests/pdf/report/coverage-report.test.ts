import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawCoverageReport, type ReportPaper } from '../../../app/pdf/report/coverage-report.ts'
import { reportFacts } from '../../cast/report.ts'
import { isThere } from '../../support/is-there.ts'
import { objectsOf, unmarked } from '../../support/pdf-objects.ts'
import { temporaryFolder } from '../../support/world.ts'

const at = 'https://daotao.langson.gov.vn/coverage/20?period=2026-Q3'
const paper = (communes: number, missing: ReportPaper['missing'] = null): ReportPaper => ({
  facts: reportFacts(communes),
  issuer: {
    parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    body: 'Sở Y tế',
    place: 'Lạng Sơn',
    signatoryTitle: 'Giám đốc',
  },
  at: { unit: at, people: `${at}&group=missing`, moved: at, lapsing: () => at },
  demo: false,
  missing,
})
const somebody = (index: number) => ({
  ...{ fullName: 'Nông Thị Hương', staffCode: `LS-${index}`, units: 'Xã Đồng Đăng' },
  ...{ duties: 'Công chức văn hóa - xã hội', group: 'assigned' as const },
})
const many = Array.from({ length: 80 }, (_, index) => somebody(index))
const folder = temporaryFolder()

async function asText(given: ReportPaper): Promise<string> {
  const file = join(folder, 'report.pdf')
  writeFileSync(file, await drawCoverageReport(given))
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC')
}

test('the same report gives the same bytes', async () => {
  expect(await drawCoverageReport(paper(65, many))).toEqual(await drawCoverageReport(paper(65, many)))
})

test('it is tagged as a whole: nothing is painted outside of what is marked, tables, heads and figures are named', async () => {
  const objects = objectsOf(await drawCoverageReport(paper(65, many)))
  const pages = objects.flatMap(({ stream }) => (stream ? [stream.toString('latin1')] : []))
  expect(pages.filter((content) => content.includes(' BDC\n')).flatMap(unmarked)).toEqual([])
  const count = (what: string) =>
    objects.filter(({ dictionary }) => dictionary.includes(`/S /${what}\n`)).length
  expect(count('Figure')).toBe(2)
  expect(count('Table')).toBe(6)
  expect(count('H1')).toBe(1)
  // Each of its heads is read once, on however many pages it is seen.
  expect(count('TH')).toBe(3 + 3 + 7 + 6 + 4 + 6)
})

test.skipIf(!isThere('pdftotext'))(
  'it has all parts of an official document, and each number its address',
  async () => {
    const text = (await asText(paper(65, many))).replace(/\s+/gu, ' ')
    for (const part of [
      'ỦY BAN NHÂN DÂN',
      'TỈNH LẠNG SƠN',
      'SỞ Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:',
      'BÁO CÁO',
      'quý III năm 2026',
      'I. TÌNH HÌNH CHUNG',
      'II. KẾT QUẢ THEO ĐƠN VỊ',
      'III. KẾT QUẢ THEO CHỨC DANH',
      'IV. CHỨNG NHẬN SẮP HẾT GIÁ TRỊ',
      'V. DỰ BÁO VÀ KIẾN NGHỊ',
      'Nơi nhận:',
      'GIÁM ĐỐC',
      'PHỤ LỤC',
      at,
      'số liệu ghi nhận đến 09:00 23/11/2026',
    ])
      expect(text).toContain(part)
    expect(text).toContain(
      '142 người thuộc diện phải tập huấn (không tính 2 người được miễn), trong đó 108 người',
    )
  },
)

test.skipIf(!isThere('pdftotext'))(
  'its first page has no number, the others have theirs above the text',
  async () => {
    const pages = (await asText(paper(65, many))).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(4)
    expect(pages.map((page) => /^\s*(\d+)\n/u.exec(page)?.[1])).toEqual([
      undefined,
      ...pages.slice(1).map((_, index) => String(index + 2)),
    ])
  },
)

test.skipIf(!isThere('pdftotext'))(
  'a commune, which has no units below, has fewer sections, counted on',
  async () => {
    const text = await asText(paper(0))
    expect(text).not.toContain('KẾT QUẢ THEO ĐƠN VỊ')
    expect(text).toContain('II. KẾT QUẢ THEO CHỨC DANH')
    expect(text).not.toContain('PHỤ LỤC')
  },
)

test.skipIf(!isThere('qpdf'))('qpdf finds no fault', async () => {
  const file = join(folder, 'checked.pdf')
  writeFileSync(file, await drawCoverageReport(paper(65, many)))
  const said = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })
  expect(said).toContain('No syntax or stream encoding errors found')
})
