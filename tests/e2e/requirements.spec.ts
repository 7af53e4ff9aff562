import { expect, test, type Page } from '@playwright/test'
import { examine } from './examine.ts'
import { signInAs } from './site.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const line = (page: Page, unit: string) => page.locator('main tbody tr').filter({ hasText: unit })

/** Types a requirement of one commune, first with a day that is none. */
async function typeRequirement(page: Page, unit: string): Promise<void> {
  await page.goto('/requirements')
  await page.getByRole('link', { name: 'Thêm yêu cầu' }).click()
  await page.locator('[name=unit]').selectOption({ label: unit })
  await page.locator('[name=from]').fill('2026-06-01')
  await page.locator('[name=last]').fill('2026-05-01')
  await page.locator('[name=duty]').first().check()
  await press(page, 'Xem trước')
  await expect(page.locator('main')).toContainText('không sớm hơn ngày đầu tiên')
  await expect(page.locator('[name=from]')).toHaveValue('2026-06-01')
  await expect(page.locator('[name=duty]').first()).toBeChecked()
  await page.locator('[name=last]').fill('')
  await press(page, 'Xem trước')
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    const unit = javaScriptEnabled ? 'Xã Đồng Đăng' : 'Phường Kỳ Lừa'

    test('a department previews a requirement, sets it, ends it and takes it back', async ({
      page,
      context,
    }) => {
      await signInAs(context, 'department')
      await typeRequirement(page, unit)
      await expect(page.locator('h1')).toHaveText('Xem trước yêu cầu')
      await expect(page.locator('main')).toContainText('Trùng một phần với 1 yêu cầu đã có')
      if (javaScriptEnabled) await examine(page)
      await press(page, 'Sửa lại')
      await expect(page.locator('[name=duty]').first()).toBeChecked()
      await press(page, 'Xem trước')
      await press(page, 'Đặt yêu cầu')
      await expect(page.locator('main [role=status]')).toContainText('Đã thêm yêu cầu')
      await line(page, unit)
        .getByRole('link', { name: /^Kết thúc/ })
        .click()
      await page.locator('[name=last]').fill('2026-08-31')
      await press(page, 'Xem trước')
      await expect(page.locator('main')).toContainText('01/09/2026')
      await press(page, 'Kết thúc yêu cầu')
      await expect(line(page, unit)).toHaveCount(0)
      await page.getByRole('link', { name: 'Đã kết thúc' }).click()
      await line(page, unit)
        .getByRole('link', { name: /^Kết thúc/ })
        .click()
      await page.getByRole('link', { name: 'Yêu cầu này ghi nhầm' }).click()
      if (javaScriptEnabled) await examine(page)
      await press(page, 'Bỏ yêu cầu này')
      await expect(page.locator('main [role=status]')).toContainText('Đã bỏ yêu cầu ghi sai')
    })
  })

test.describe('certifications without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an administrator sets one up, changes its terms and removes it', async ({ page, context }) => {
    await signInAs(context, 'administrator')
    await page.goto('/requirements/certifications/new')
    await page.locator('[name=title]').fill('Tiếp nhận trẻ em')
    await page.locator('[name=hours]').fill('4')
    await page.locator('[name^="course."]').first().selectOption('1')
    await page.locator('[name=renewalWindowMonths]').fill('25')
    await press(page, 'Thêm chương trình')
    await expect(page.locator('main [role=alert]')).toContainText('dài hơn thời hạn giá trị')
    await expect(page.locator('[name=title]')).toHaveValue('Tiếp nhận trẻ em')
    await page.locator('[name=renewalWindowMonths]').fill('6')
    await press(page, 'Thêm chương trình')
    await expect(page.locator('h1')).toHaveText('Tiếp nhận trẻ em')
    await page.locator('[name=validityMonths]').fill('')
    await press(page, 'Xem trước')
    await expect(page.locator('main')).toContainText('Không thời hạn')
    await press(page, 'Lưu quy định mới')
    await expect(page.locator('main [role=status]').first()).toContainText('Đã lưu')
    await page.getByRole('link', { name: 'Xóa chương trình này' }).click()
    await press(page, 'Xóa chương trình')
    await expect(page.locator('main')).not.toContainText('Tiếp nhận trẻ em')
  })
})
