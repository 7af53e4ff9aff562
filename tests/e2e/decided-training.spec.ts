import { expect, test, type Page } from '@playwright/test'
import { examine } from './examine.ts'
import { signInAs } from './site.ts'
import { visit } from './visiting.ts'

/** A commune whose people have not begun, and of whom no other test speaks. */
const somebody = { as: 'department', at: '/people?unit=06445', follow: ['main tbody a'] }
const course = 'tiep-nhan-va-ho-tro'
const main = (page: Page) => page.locator('main')

test('a department waives somebody, ends that and takes it back', async ({ page, context }) => {
  await signInAs(context, 'department')
  await visit(page, somebody)
  await page.getByRole('link', { name: 'Miễn chứng nhận' }).click()
  await expect(main(page)).toContainText('rời khỏi mẫu số')
  await page.getByLabel('Lý do').fill('Gọi 0912 345 678')
  await page.getByLabel('Từ ngày').fill('2026-11-02')
  await page.getByRole('button', { name: 'Ghi nhận miễn' }).click()
  await expect(page.getByRole('alert')).toContainText('Có số của cá nhân')
  await expect(page.getByLabel('Từ ngày')).toHaveValue('2026-11-02')
  await page.getByLabel('Lý do').fill('Biệt phái theo Quyết định 15/QĐ-SNV')
  await page.getByRole('button', { name: 'Ghi nhận miễn' }).click()
  await expect(main(page)).toContainText('Biệt phái theo Quyết định 15/QĐ-SNV')
  await examine(page)

  await page.getByRole('link', { name: /^Kết thúc hoặc rút lại/ }).click()
  await page.getByLabel('Đến hết ngày').fill('2026-11-20')
  await examine(page)
  await page.getByRole('button', { name: 'Ghi nhận ngày kết thúc' }).click()
  await expect(main(page)).toContainText('02/11/2026 đến hết 20/11/2026')
  await page.getByRole('link', { name: /^Kết thúc hoặc rút lại/ }).click()
  await page.getByRole('link', { name: /ghi nhầm/ }).click()
  await examine(page)
  await page.getByRole('button', { name: 'Rút lại lần miễn này' }).click()
  await expect(main(page)).toContainText('Không được miễn chương trình nào')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a department accepts a list of training, and what it says is on the page of the person', async ({
    page,
    context,
  }) => {
    await signInAs(context, 'department')
    await visit(page, somebody)
    const code = (await page.locator('main .page-lead, main header p').first().textContent())?.trim() ?? ''
    await page.goto('/people/completions')
    const rows = [
      'Mã cán bộ,Khóa học,Ngày,Minh chứng,Loại',
      `${code},${course},05/03/2026,DS 12/DS-SYT,tập huấn`,
    ]
    const buffer = Buffer.from([...rows, `LS-0000,${course},05/03/2026,DS 12/DS-SYT,`].join('\r\n'))
    await page.getByLabel('Tệp danh sách').setInputFiles({ name: 'ds.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Gửi và xem trước' }).click()
    await expect(main(page)).toContainText('Dòng 3, Mã cán bộ')
    await page.getByRole('button', { name: 'Nhập 1 dòng' }).click()
    await expect(page.locator('h1')).toHaveText('Đã nhập')
    await expect(main(page)).toContainText('1 giấy')
    await visit(page, somebody)
    await expect(main(page)).toContainText('DS 12/DS-SYT')
    await page.getByRole('link', { name: /^Rút lại/ }).click()
    await expect(main(page)).toContainText('Hãy thu hồi giấy chứng nhận trước')
  })
})
