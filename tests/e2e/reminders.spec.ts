import { expect, test } from '@playwright/test'
import { signInAs } from './site.ts'

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a department finds whom to call, commune by commune, and takes the list along', async ({
      page,
      context,
    }) => {
      await signInAs(context, 'department')
      await page.goto('/people')
      await page.getByRole('link', { name: 'Danh sách gọi điện' }).click()
      await expect(page.locator('h1')).toHaveText('Danh sách gọi điện')
      await page.locator('[name=unit]').selectOption('06184')
      await page.locator('[name=who]').selectOption('all')
      await page.getByRole('button', { name: 'Xem', exact: true }).click()
      const row = page.locator('main tbody tr').filter({ hasText: 'LS-HV01' })
      await expect(row.locator('a[href^="tel:"]')).toBeVisible()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Tải danh sách (CSV)' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^goi-dien-\d{4}-\d\d-\d\d\.csv$/u)
    })

    test('an administrator is told what is missing before letters can go out', async ({ page, context }) => {
      await signInAs(context, 'administrator')
      await page.goto('/settings')
      await page.getByRole('link', { name: 'Thư nhắc' }).click()
      await expect(page.locator('main')).toContainText('Chưa khai báo máy chủ thư')
      await page.locator('[name=enabled]').check()
      await page.getByRole('button', { name: 'Lưu', exact: true }).click()
      await expect(page.locator('main')).toContainText('phải có khi bật gửi thư')
      await expect(page.locator('[name=enabled]')).toBeChecked()
      await page.locator('[name=enabled]').uncheck()
      await page.getByRole('button', { name: 'Lưu', exact: true }).click()
      await expect(page.locator('main')).toContainText('Đã lưu.')
    })
  })
