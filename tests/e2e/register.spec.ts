import { expect, test, type Page } from '@playwright/test'
import { unzipped } from '../support/unzipped.ts'
import { readFileSync } from 'node:fs'
import { examine } from './examine.ts'
import { account, signIn } from './site.ts'
import { browserOf } from './visiting.ts'

test.describe.configure({ mode: 'serial' })

const own = account('department').password

/** Opens the oldest valid certificate of a commune that no other test asks about, and answers its address. */
async function opened(page: Page): Promise<string> {
  await page.goto('/certificates/register?state=valid&unit=06211')
  await page.locator('main tbody a').last().click()
  await expect(page.locator('main h1')).toContainText('Giấy chứng nhận số')
  return new URL(page.url()).pathname
}

const alert = (page: Page) => page.locator('main [role=alert]')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a certificate is revoked after a second look, checked by anybody, and given back', async ({
    page,
  }) => {
    await signIn(page, account('department').login, own)
    const address = await opened(page)
    await page.getByRole('link', { name: 'Thu hồi giấy chứng nhận' }).click()
    await page.getByLabel('Cấp nhầm người hoặc nhầm chương trình').check()
    await page.locator('[name=reason]').fill('cấp nhầm chương trình, biên bản ngày 20/11/2026')
    await page.getByRole('button', { name: 'Xem trước khi thu hồi' }).click()
    await expect(page.locator('.change-list')).toContainText('giấy không còn giá trị')
    await page.locator('[name=password]').fill('đoán mò')
    await page.getByRole('button', { name: 'Thu hồi giấy chứng nhận' }).click()
    await expect(alert(page)).toContainText('Mật khẩu hiện tại chưa đúng')
    await expect(page.locator('textarea[name=reason]')).toHaveValue(/biên bản/u)
    await page.locator('[name=password]').fill(own)
    await page.getByRole('button', { name: 'Thu hồi giấy chứng nhận' }).click()
    await expect(page).toHaveURL(`${address}?done=revoked`)
    await expect(page.locator('main table')).toContainText('Cấp nhầm người')
    await page.getByRole('link', { name: 'Mở trang kiểm tra' }).click()
    await expect(page.locator('main')).toContainText('Đã bị thu hồi')

    await page.goto(address)
    await page.getByRole('link', { name: 'Bỏ quyết định thu hồi' }).click()
    await page.locator('[name=password]').fill(own)
    await page.getByRole('button', { name: 'Bỏ quyết định thu hồi' }).click()
    await expect(page).toHaveURL(`${address}?done=unrevoked`)
    await expect(page.locator('main')).toContainText('Còn hiệu lực')
  })

  test('after a name was put right a new certificate takes the place of the old one', async ({ page }) => {
    await signIn(page, account('department').login, own)
    const address = await opened(page)
    await page.getByRole('link', { name: 'Mở hồ sơ cán bộ' }).click()
    const person = new URL(page.url()).pathname
    await page.goto(`${person}/details`)
    const name = await page.locator('[name=name]').inputValue()
    await page.locator('[name=name]').fill(`${name} Ánh`)
    await page.locator('main form button[type=submit]').last().click()
    await page.goto(address)
    await page.getByRole('link', { name: 'Cấp lại do sai họ tên' }).click()
    await page.locator('[name=reason]').fill('sót tên khi nhập danh sách')
    await page.getByRole('button', { name: 'Xem trước khi cấp lại' }).click()
    await page.locator('[name=password]').fill(own)
    await page.getByRole('button', { name: 'Cấp lại giấy chứng nhận' }).click()
    await expect(page).toHaveURL(/\?done=reissued$/u)
    await expect(page.locator('main')).toContainText(`${name} Ánh`)
    await page.locator('main table a').click()
    await expect(page).toHaveURL(address)
    await expect(page.locator('main')).toContainText('Thay bằng giấy số')
  })
})

test('the steps can be read by everybody, papers are drawn and come in one file', async ({ browser }) => {
  const context = await browserOf(browser, 'department')
  const page = await context.newPage()
  await opened(page)
  await page.getByRole('link', { name: 'Thu hồi giấy chứng nhận' }).click()
  await page.getByLabel('Lý do khác').check()
  await page.locator('[name=reason]').fill('theo đề nghị của xã')
  await page.getByRole('button', { name: 'Xem trước khi thu hồi' }).click()
  await expect(page.locator('.change-list')).toBeVisible()
  await examine(page)

  await page.goto('/certificates/register/papers?unit=06211')
  await page.getByRole('button', { name: 'Lập các bản PDF còn thiếu' }).click()
  await expect(page.getByRole('button', { name: 'Lập các bản' })).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải tệp ZIP' }).click()
  const files = unzipped(readFileSync(await (await download).path()))
  expect([...files.keys()][0]).toBe('so-cap-giay-chung-nhan.xlsx')
  for (const [name, content] of [...files].slice(1)) {
    expect(name).toMatch(/^\d{4}-\d{4}-[A-Z-]+ [A-Za-z ]+\.pdf$/u)
    expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  }
})
