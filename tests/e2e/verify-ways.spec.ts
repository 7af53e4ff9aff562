import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import encodeQR from 'qr'
import sharp from 'sharp'
import { appendSignature } from '../support/appended-signature.ts'
import { examine } from './examine.ts'
import { realQr } from './real-qr.ts'
import { origin, signInAs } from './site.ts'

const main = (page: Page) => page.locator('main')
const scan = (page: Page) => page.getByRole('button', { name: 'Quét bằng máy ảnh' })

/** A picture of a QR code as a camera sees it, in the middle of a table. */
async function picture(text: string): Promise<Buffer> {
  const rows = encodeQR(text, 'raw', { border: 4, ecc: 'medium' })
  const [side, scale] = [rows.length, 5]
  const data = Buffer.from(rows.flatMap((row) => row.map((dark) => (dark ? 20 : 235))))
  const code = await sharp(data, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * scale, side * scale, { kernel: 'nearest' })
    .png()
    .toBuffer()
  const table = sharp({ create: { width: 1280, height: 720, channels: 3, background: '#8a7f6a' } })
  return table
    .composite([{ input: code }])
    .jpeg({ quality: 90, chromaSubsampling: '4:2:0' })
    .toBuffer()
}

/** The certificate of the demo's certified learner, as its owner has it. */
async function owned(browser: Browser) {
  const context = await browser.newContext()
  await signInAs(context, 'certified')
  const qr = await realQr(context)
  const pdf = await (await context.request.get(`/certificates/${qr.id}.pdf`)).body()
  await context.close()
  return { ...qr, pdf, printed: new URL(qr.address, origin()).href }
}

test('the camera passes over a foreign code and finds ours, with no network too', async ({
  browser,
  playwright,
  launchOptions,
}) => {
  const { printed, facts } = await owned(browser)
  const film = join(mkdtempSync(join(tmpdir(), 'don-ve-camera-')), 'film.mjpeg')
  const [foreign, ours] = [await picture('https://example.com/giay'), await picture(printed)]
  writeFileSync(film, Buffer.concat([...Array<Buffer>(60).fill(foreign), ...Array<Buffer>(300).fill(ours)]))
  const fake = ['ui-for-media-stream', 'device-for-media-stream'].map((name) => `--use-fake-${name}`)
  const filming = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...fake, `--use-file-for-fake-video-capture=${film}`],
  })
  const context = await filming.newContext({ baseURL: origin(), viewport: { width: 360, height: 780 } })
  const page = await context.newPage()
  await page.goto('/verify')
  await scan(page).click()
  await expect(main(page)).toContainText('Mã QR này không phải của giấy chứng nhận do cơ quan này cấp')
  await expect(main(page)).toContainText('Chữ ký đúng')
  await expect(main(page)).toContainText(facts.name)
  await expect(main(page)).toContainText('Còn hiệu lực')

  await page.goto('/verify')
  await expect(main(page)).toContainText('cả khi không có mạng')
  await context.setOffline(true)
  await page.reload()
  await scan(page).click()
  await expect(main(page)).toContainText('Chữ ký đúng, tính đến')
  await expect(main(page)).toContainText(facts.name)
  await filming.close()
})

test('without a camera a picture does, and what is wrong with one is said', async ({ page, browser }) => {
  const { printed, facts } = await owned(browser)
  await page.goto('/verify')
  await scan(page).click()
  await expect(main(page)).toContainText(/Chưa được phép dùng máy ảnh|Máy này không có máy ảnh/)
  const choose = async (buffer: Buffer) =>
    page.locator('[data-photo]').setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer })
  await choose(await picture('https://example.com/giay'))
  await expect(main(page)).toContainText('Mã QR này không phải của giấy chứng nhận')
  await choose(Buffer.from('none'))
  await expect(main(page)).toContainText('Không đọc được mã QR nào trong ảnh')
  await choose(await picture(printed))
  await expect(main(page)).toContainText('Chữ ký đúng')
  await expect(main(page)).toContainText(facts.name)
})

test('a file that is dropped is compared with the original; loading the page again sends nothing', async ({
  page,
  browser,
}) => {
  const { pdf, facts } = await owned(browser)
  const drop = async (file: Buffer) => {
    await page.goto('/verify')
    await page.evaluate(
      (bytes) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'giay.pdf', { type: 'application/pdf' }))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      [...file],
    )
  }
  await drop(pdf)
  await expect(main(page)).toContainText('Tệp đúng là bản gốc')
  await expect(main(page)).toContainText(facts.name)
  await expect(main(page)).toBeFocused()
  await examine(page)
  await page.reload()
  await expect(scan(page)).toBeVisible()
  await drop(appendSignature(pdf))
  await expect(main(page)).toContainText('đã ký bổ sung')
  const altered = Buffer.from(pdf)
  altered[20_000] = (altered[20_000] ?? 0) ^ 1
  await drop(altered)
  await expect(main(page)).toContainText('Tệp không đúng bản gốc')
  await expect(main(page)).not.toContainText(facts.name)
  await page.goto('/verify')
  await page.context().setOffline(true)
  const field = page.getByLabel('Tệp giấy chứng nhận (PDF)')
  await field.setInputFiles({ name: 'giay.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await expect(main(page)).toContainText('Không có mạng nên chưa kiểm tra được tệp')
})

test('without JavaScript a file is sent by its form', async ({ browser }) => {
  const { pdf, facts } = await owned(browser)
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/verify')
  await expect(scan(page)).toBeHidden()
  await page.getByLabel('Tệp giấy chứng nhận (PDF)').setInputFiles({
    ...{ name: 'giay.pdf', mimeType: 'application/pdf', buffer: pdf },
  })
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
  await expect(main(page)).toContainText('Tệp đúng là bản gốc')
  await expect(main(page)).toContainText(facts.name)
})
