import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { emptyInstallation, type Installation } from './empty-installation.ts'
import { examine } from './examine.ts'

const password = 'nước sông Kỳ Cùng'
const learnerPassword = 'mưa phùn trên phố Kỳ Lừa'

let site: Installation
test.beforeAll(async () => {
  site = await emptyInstallation()
})
test.afterAll(() => site.stop())

const logo = () =>
  sharp({ create: { width: 300, height: 300, channels: 3, background: '#b91c1c' } })
    .jpeg()
    .toBuffer()

async function printedCode(): Promise<string> {
  const found = () => /Mã cài đặt: ([A-Z0-9]{5}-[A-Z0-9]{5}), mở (\S+)/.exec(site.log())
  await expect.poll(() => found()?.[2]).toBe(`${site.origin}/setup`)
  return found()?.[1] ?? ''
}

/** Whoever comes is led to the setup; a mistake costs nothing that was typed but the password. */
async function setUp(page: Page, code: string): Promise<void> {
  for (const path of ['/', '/login']) {
    await page.goto(site.origin + path)
    await expect(page).toHaveURL(`${site.origin}/setup`)
  }
  await page.locator('[name=province]').selectOption({ label: 'Tỉnh Lạng Sơn' })
  await page.locator('[name=code]').fill('AAAAA-AAAAA')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.locator('main [role=alert]')).toContainText('Mã cài đặt chưa đúng')
  await expect(page.locator('[name=province]')).toHaveValue('20')
  await examine(page)
  await page.locator('[name=code]').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Tiếp tục' }).click()

  await page.locator('[name=staffCode]').fill('SYT-0001')
  await page.locator('[name=name]').fill('Đàm Quốc Khánh')
  await page.locator('[name=email]').fill('khanh@langson.gov.vn')
  await page.locator('[name=password]').fill(password)
  await page.locator('[name=repeat]').fill('khác')
  await page.locator('[name=signatoryName]').fill('Hoàng Minh Sơn')
  await page.locator('[name=notice]').check()
  await page
    .locator('[name=logo]')
    .setInputFiles({ name: 'bieu-trung.jpg', mimeType: 'image/jpeg', buffer: await logo() })
  await page.getByRole('button', { name: 'Hoàn tất cài đặt' }).click()
  await expect(page.locator('main [role=alert]')).toContainText('không giống nhau')
  await expect(page.locator('[name=name]')).toHaveValue('Đàm Quốc Khánh')
  await expect(page.locator('[name=signatoryName]')).toHaveValue('Hoàng Minh Sơn')
  await expect(page.locator('[name=notice]')).toBeChecked()
  await expect(page.locator('[name=password]')).toHaveValue('')
  await expect(page.locator('.logo-preview')).toBeVisible()
  await examine(page)
  await page.locator('[name=password]').fill(password)
  await page.locator('[name=repeat]').fill(password)
  await page.getByRole('button', { name: 'Hoàn tất cài đặt' }).click()
  await expect(page).toHaveURL(`${site.origin}/settings`)
}

/** The four first steps; answers how the first learner signs in. */
async function takeFirstSteps(page: Page): Promise<{ login: string; code: string }> {
  await page.getByRole('button', { name: 'Nạp chương trình' }).click()
  await expect(page.locator('main')).toContainText('Đã xong 2/4 việc')
  await page.getByRole('link', { name: 'Đặt yêu cầu' }).click()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await page.getByRole('button', { name: 'Đặt yêu cầu' }).click()
  await expect(page.locator('main tbody')).toContainText('Tỉnh Lạng Sơn')
  await page.goto(`${site.origin}/accounts/new`)
  await page.locator('[name=staffCode]').fill('LS-0001')
  await page.locator('[name=name]').fill('Nông Thị Hương')
  await page.locator('[name=unit]').selectOption({ label: 'Xã Đồng Đăng' })
  await page.locator('[name=duty]').fill('Công chức Phòng Văn hóa – Xã hội')
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await examine(page)
  const [, login = '', code = ''] = await page.locator('.code-slip dd').allTextContents()
  await page.goto(`${site.origin}/settings`)
  await expect(page.locator('main')).toContainText('hệ thống sẵn sàng')
  return { login, code }
}

async function signIn(page: Page, login: string, secret: string): Promise<void> {
  await page.goto(`${site.origin}/login`)
  await page.locator('[name=login]').fill(login)
  await page.locator('[name=password]').fill(secret)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

test('from an empty folder to the first lesson of the first learner', async ({ browser }) => {
  const [office, phone] = [await browser.newContext(), await browser.newContext()]
  const page = await office.newPage()
  const code = await printedCode()
  await setUp(page, code)
  const shown = () => page.locator('.agency-logo').evaluate((image: HTMLImageElement) => image.naturalWidth)
  await expect.poll(shown).toBe(160)
  const { login, code: firstCode } = await takeFirstSteps(page)
  for (const path of ['/setup', '/setup/installation', '/setup.data'])
    expect((await office.request.get(site.origin + path)).status(), path).toBe(404)

  const learner = await phone.newPage()
  await signIn(learner, login, firstCode)
  for (const field of await learner.locator('main input[type=password]').all())
    await field.fill(learnerPassword)
  await learner.getByRole('button', { name: 'Lưu mật khẩu' }).click()
  await expect(learner.locator('main')).toContainText('91/2025/QH15')
  await expect(learner.locator('main')).toContainText('Sở Y tế tỉnh Lạng Sơn')
  await examine(learner)
  await learner.getByRole('button', { name: 'Tôi đã đọc' }).click()
  await expect(learner).toHaveURL(`${site.origin}/learn`)
  await learner.goto(`${site.origin}/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien`)
  await expect(learner.locator('main h1')).toContainText('30 phút đầu tiên')

  const secrets = [password, learnerPassword, firstCode, 'khanh@langson.gov.vn', 'Nông Thị Hương']
  for (const secret of secrets) expect(site.log()).not.toContain(secret)
  expect(site.log().split(code)).toHaveLength(2)
  await office.close()
  await phone.close()
})
