import { expect, test } from '@playwright/test'
import { examine } from './examine.ts'
import { account, signIn } from './site.ts'

test.describe.configure({ mode: 'serial' })

const commune = '/coverage/06184'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a department assigns, takes back, and sees what it has done', async ({ page }) => {
    const { login, password } = account('department')
    await signIn(page, login, password)
    await page.goto(`${commune}/people?group=missing`)
    const row = page.locator('main tbody tr').filter({ hasText: 'LS-HV01' })
    await expect(row.locator('a[href^="tel:"]')).toHaveText(/09\d+$/u)

    await page.getByRole('button', { name: 'Giao học' }).click()
    await expect(page.locator('.notice')).toContainText('Chưa chọn ai')
    await page.goBack()
    await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Giao học' }).click()
    await expect(page.locator('main')).toContainText('Nông Thị Hương')
    await page.locator('[name=due]').fill('2020-01-01')
    await page.locator('[name=note]').fill('Theo Kế hoạch số 12')
    await page.getByRole('button', { name: 'Giao cho 1 người' }).click()
    await expect(page.locator('.field-error')).toContainText('từ hôm nay')
    await expect(page.locator('[name=note]')).toHaveValue('Theo Kế hoạch số 12')
    const due = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    await page.locator('[name=due]').fill(due)
    await page.getByRole('button', { name: 'Giao cho 1 người' }).click()
    await expect(page.locator('.notice')).toContainText('Đã giao học cho 1 người.')
    await expect(page.locator('main tbody tr')).toContainText('Nông Thị Hương')

    await page.goto(`${commune}/actions`)
    await expect(page.locator('main tbody tr').first()).toContainText('0 trên 1')
    await page.locator('main tbody a').first().click()
    await page.getByRole('link', { name: 'Rút lại việc giao này' }).click()
    await page.getByRole('button', { name: 'Rút lại' }).click()
    await expect(page.locator('.notice')).toContainText('Đã rút lại việc giao cho 1 người.')
  })

  test('who is ticked on one page stays ticked on the next, and is among those who are chosen', async ({
    page,
  }) => {
    const { login, password } = account('department')
    await signIn(page, login, password)
    await page.goto('/coverage/20/people?group=all')
    const box = page.locator('main tbody input[name=person]')
    const first = await page.locator('main tbody .pick').first().innerText()
    await box.first().check()
    await page.getByRole('button', { name: 'Trang sau' }).click()
    await expect(page.locator('main')).toContainText('Đã đánh dấu 1 người, trong đó 1 người ở trang khác.')
    const other = await page.locator('main tbody .pick').first().innerText()
    await box.first().check()
    await page.getByRole('button', { name: 'Trang trước' }).click()
    await expect(page.locator('main')).toContainText('Đã đánh dấu 2 người, trong đó 1 người ở trang khác.')
    await expect(box.first()).toBeChecked()
    await page.getByRole('button', { name: 'Giao học' }).click()
    for (const name of [first, other]) await expect(page.locator('main')).toContainText(name)
    await page.goBack()
    await page.getByRole('link', { name: 'Bỏ mọi đánh dấu' }).click()
    await expect(box.first()).not.toBeChecked()
    await expect(page.locator('main')).not.toContainText('Đã đánh dấu')
  })

  test('a learner sees until when it is to be done', async ({ page, browser }) => {
    const office = await browser.newPage()
    const department = account('department')
    await signIn(office, department.login, department.password)
    await office.goto(`${commune}/assignment?unit=06184`)
    await office.getByRole('button', { name: /^Giao cho/u }).click()
    await expect(office.locator('.notice')).toContainText('Đã giao học')
    const { login, password } = account('learner')
    await signIn(page, login, password)
    await page.goto('/learn')
    await expect(page.locator('main')).toContainText('Anh/chị được giao hoàn thành đến hết ngày')
    await office.close()
  })

  test('a leader phones, and the next one sees it', async ({ page }) => {
    const { login, password } = account('leader')
    await signIn(page, login, password)
    await page.goto('/coverage')
    const own = new URL(page.url()).pathname
    await page.goto(`${own}/people?group=missing`)
    await page.locator('[name=all]').check()
    await page.getByRole('button', { name: 'Danh sách gọi điện' }).click()
    const first = page.locator('main tbody tr').first()
    await first.locator('select').selectOption('promised')
    await page.getByRole('button', { name: 'Ghi kết quả gọi' }).click()
    await expect(first.locator('.field-error')).toBeVisible()
    await expect(first.locator('select')).toHaveValue('promised')
    await first.locator('select').selectOption('reached')
    await page.getByRole('button', { name: 'Ghi kết quả gọi' }).click()
    await expect(page.locator('.notice')).toContainText('Đã ghi 1 cuộc gọi.')
    await expect(first).toContainText('gọi được')
  })

  test('where no letter goes out the page says so and leads to the call list', async ({ page }) => {
    const { login, password } = account('department')
    await signIn(page, login, password)
    await page.goto(`${commune}/reminder?unit=06184`)
    await expect(page.locator('.notice')).toContainText('Hệ thống chưa gửi thư điện tử')
    await page.getByRole('link', { name: 'Mở danh sách gọi điện' }).click()
    await expect(page.locator('main h1')).toContainText('Danh sách gọi điện')
  })
})

test('the pages of what was done can be used by everybody', async ({ page }) => {
  const { login, password } = account('department')
  await signIn(page, login, password)
  await page.goto(`${commune}/actions`)
  await examine(page)
  await page.locator('main tbody a').first().click()
  await examine(page)
  await page.getByRole('link', { name: 'Rút lại việc giao này' }).click()
  await examine(page)
  await page.goto('/people?q=LS-HV01')
  await page.locator('main tbody a').first().click()
  await page.locator('main a[href$="/retraction"]').click()
  await examine(page)
})
