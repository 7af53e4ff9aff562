import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import decodeQR from 'qr/decode.js'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { drawCertificate, type CertificatePaper } from '../../app/pdf/certificate.ts'
import { paper } from '../cast/paper.ts'
import { isThere } from '../support/is-there.ts'
import { temporaryFolder } from '../support/world.ts'

const long: CertificatePaper = {
  ...paper,
  snapshot: {
    ...paper.snapshot,
    name: 'Công Tằng Tôn Nữ Nguyễn Phước Huyền Trang Thị Minh Khai Hoàng Anh',
    unit: 'Phòng Văn hóa – Xã hội, đặc khu Bạch Long Vĩ, thành phố Hải Phòng, '.repeat(3),
    certification: 'Tiếp nhận, xác minh, bảo vệ và hỗ trợ nạn nhân bị mua bán trở về '.repeat(4),
  },
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('the same paper gives the same bytes', async () => {
  const [one, again] = [await drawCertificate(paper), await drawCertificate(paper)]
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true)
})

test('what a process drew before leaves no trace in the bytes', async () => {
  // The no-break space and the soft hyphen share their glyphs with the plain ones; here they are asked for first.
  const issuer = { ...paper.snapshot.issuer, parentBody: 'Ủy\u00a0ban', body: 'Sở\u00a0Nội\u00advụ' }
  vi.resetModules()
  const fresh = await import('../../app/pdf/certificate.ts')
  await fresh.drawCertificate({ ...paper, snapshot: { ...paper.snapshot, issuer } })
  const after = Buffer.from(await fresh.drawCertificate(paper))
  expect(after.equals(Buffer.from(await drawCertificate(paper)))).toBe(true)
})

test('says that it is PDF/A-2a and PDF/UA-1, Vietnamese and tagged, with nothing attached', async () => {
  const pdf = latin(await drawCertificate(paper))
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toContain('/Lang (vi-VN)')
  expect(pdf).toContain('/Marked true')
  expect(pdf).toContain('/DisplayDocTitle true')
  expect(pdf).not.toContain('/EmbeddedFile')
})

test('fits on one page whatever the names are', async () => {
  expect(latin(await drawCertificate(long)).match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
})

describe('as other programs see it', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'certificate.pdf')
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' })

  beforeAll(async () => writeFileSync(file, await drawCertificate({ ...paper, demo: true })))

  test.skipIf(!isThere('qpdf'))('qpdf finds no fault', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!isThere('pdffonts'))('every font is embedded and can be read as text', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/)
  })

  test.skipIf(!isThere('pdftotext'))('its Vietnamese is right', () => {
    const words = run('pdftotext', '-layout', file, '-').normalize('NFC')
    for (const line of [
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ...['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN', 'SỞ NỘI VỤ', 'GIẤY CHỨNG NHẬN', 'Nông Thị Hương'],
      ...['Đơn vị công tác: Phường Kỳ Lừa, tỉnh Lạng Sơn', 'Số: 0001/2026/GCN-SNV'],
      ...['Tiếp nhận và hỗ trợ nạn nhân bị mua bán trở về', 'có giá trị đến hết ngày 02/02/2028'],
      ...['Lạng Sơn, ngày 03 tháng 02 năm 2026', 'GIÁM ĐỐC', 'Hoàng Minh Sơn', 'DỮ LIỆU MẪU'],
    ]) {
      expect(words).toContain(line)
    }
  })

  test.skipIf(!isThere('pdftoppm'))('a camera reads its QR', () => {
    run('pdftoppm', '-r', '150', file, join(folder, 'page'))
    const image = readFileSync(join(folder, 'page-1.ppm'))
    const [, width, height] = image.toString('latin1', 0, 40).split(/\s+/).map(Number) as [
      number,
      number,
      number,
    ]
    const data = new Uint8Array(image.subarray(image.length - width * height * 3))
    expect(decodeQR({ width, height, data }, { timeLimit: 20_000 })).toBe(paper.signedAddress)
  })
})
