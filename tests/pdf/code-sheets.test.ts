import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { day } from '../../app/domain/day.ts'
import { paths } from '../../app/paths.ts'
import { drawCodeSheets, type CodePaper } from '../../app/pdf/code-sheets.ts'
import { isThere } from '../support/is-there.ts'
import { temporaryFolder } from '../support/world.ts'

const origin = 'https://daotao.langson.gov.vn'
const slip = (name: string, login: string, code: string) => ({
  ...{ name, login, code },
  signedAddress: origin + paths.loginFilledIn(login, code),
})
const slips = (count: number) =>
  Array.from({ length: count }, (_, index) => slip('Nông Thị Hương', `LS-${index}`, 'K7PMX-3QDHV'))

const paper = (sheets: CodePaper['sheets']): CodePaper => ({
  sheets,
  printedAt: new Date('2026-11-23T09:00:00+07:00'),
  printedOn: day('2026-11-23'),
  validUntil: new Date('2026-12-07T09:00:00+07:00'),
  loginAddress: `${origin}/login`,
  issuer: { parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn', body: 'Sở Nội vụ' },
  demo: true,
})
const pagesOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length

test.each([
  [[1], 1],
  [[8], 1],
  [[9], 2],
  [[40], 5],
  [[1, 8, 9], 4],
])('units of %j people take %i pages, none shared by two units', async (counts, pages) => {
  const sheets = counts.map((count) => ({ unit: 'Xã Đồng Đăng, tỉnh Lạng Sơn', slips: slips(count) }))
  expect(pagesOf(await drawCodeSheets(paper(sheets)))).toBe(pages)
})

describe('as other programs see it', () => {
  const folder = temporaryFolder()
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' })
  const long = 'Công Tằng Tôn Nữ Nguyễn Phước Huyền Trang Thị Minh Khai Hoàng Anh'
  const sheets = [
    { unit: 'Xã Đồng Đăng, tỉnh Lạng Sơn', slips: [slip('Ừng Ưỡng Ặc', 'LS-01', 'K7PMX-3QDHV')] },
    { unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn', slips: [slip(long, 'LS/02&X', 'ABCDE-FGHJK')] },
  ]
  const drawn = async () => {
    const file = join(folder, 'slips.pdf')
    writeFileSync(file, await drawCodeSheets(paper(sheets)))
    return file
  }

  test.skipIf(!isThere('qpdf'))('qpdf finds no fault', async () => {
    expect(run('qpdf', '--check', await drawn())).toContain('No syntax or stream encoding errors found')
  })

  test.skipIf(!isThere('pdftotext'))('each slip says who, where, with what and until when', async () => {
    const words = run('pdftotext', '-layout', await drawn(), '-').normalize('NFC')
    for (const line of [
      ...['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN', 'SỞ NỘI VỤ', 'PHIẾU CẤP MÃ ĐĂNG NHẬP LẦN ĐẦU', 'DỮ LIỆU MẪU'],
      ...['Xã Đồng Đăng, tỉnh Lạng Sơn – 1 người', 'Ngày in: 23/11/2026', 'Ừng Ưỡng Ặc', 'LS-01'],
      ...['K7PMX-3QDHV', `${origin}/login`, 'Dùng trước 09:00 07/12/2026', 'Minh Khai Hoàng Anh', 'LS/02&X'],
    ]) {
      expect(words).toContain(line)
    }
  })

  test.skipIf(!isThere('pdftoppm'))('a camera reads login and code behind the #', async () => {
    run('pdftoppm', '-r', '150', '-f', '2', '-l', '2', await drawn(), join(folder, 'page'))
    const image = readFileSync(join(folder, 'page-2.ppm'))
    const [, width, height] = image.toString('latin1', 0, 40).split(/\s+/).map(Number) as [
      number,
      number,
      number,
    ]
    const data = new Uint8Array(image.subarray(image.length - width * height * 3))
    const address = new URL(decodeQR({ width, height, data }, { timeLimit: 20_000 }))
    expect(address.pathname + address.search).toBe('/login')
    expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual({
      ...{ login: 'LS/02&X', code: 'ABCDE-FGHJK' },
    })
  })
})
