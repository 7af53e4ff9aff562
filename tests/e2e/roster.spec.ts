import { expect, test, type Page } from '@playwright/test'
import { examine } from './examine.ts'
import { account, signInAs } from './site.ts'

const header = 'Mã cán bộ,Họ và tên,Điện thoại,Đơn vị,Nhiệm vụ,Từ ngày'
const commune = '06184'

async function send(page: Page, name: string, lines: string[]): Promise<void> {
  await page.goto('/people/import')
  const buffer = Buffer.from(['Danh sách cán bộ xã', ...lines].join('\r\n'))
  await page.getByLabel('Tệp danh sách').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Gửi và xem trước' }).click()
  await expect(page).not.toHaveURL(/\/people\/import$/)
}

const group = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a department' : 'a department without JavaScript', () => {
    test.use({ javaScriptEnabled })
    const look = (page: Page) => (javaScriptEnabled ? examine(page) : Promise.resolve())
    const code = javaScriptEnabled ? 'LS-9301' : 'LS-9302'
    const phone = javaScriptEnabled ? '0987009101' : '0987009102'
    const anew = `${code},Lăng Văn Nhập,${phone},${commune},Công an xã,01/10/2026`

    test('sends a roster, says which column is which and who is meant, imports it and undoes it', async ({
      page,
      context,
    }) => {
      await signInAs(context, 'department')
      const { name } = account('learner')
      await send(page, 'dot-1.csv', [
        'Mã cán bộ,Họ và tên,Điện thoại,Đơn vị,Công việc,Từ ngày',
        anew,
        `,${name},,${commune},Công an xã,`,
      ])
      await expect(page.locator('h1')).toHaveText('Các cột của tệp')
      await look(page)
      await page.getByRole('button', { name: 'Dùng các cột này' }).click()
      await expect(page.getByRole('alert')).toContainText('Chưa rõ cột nào là gì')
      await page
        .getByLabel('Nhiệm vụ', { exact: true })
        .selectOption({ label: 'E: Công việc (ví dụ: Công an xã)' })
      await page.getByRole('button', { name: 'Dùng các cột này' }).click()

      await expect(page.locator('h1')).toHaveText('Xem trước')
      await expect(page.locator('main')).toContainText('1 dòng cần anh/chị quyết định')
      await expect(page.getByRole('button', { name: /^Nhập:/ })).toHaveCount(0)
      await look(page)
      await page.getByLabel(new RegExp(`^Là ${name}`)).check()
      await page.getByRole('button', { name: 'Lưu quyết định' }).click()
      await expect(group(page, 'Vào 1')).toBeVisible()
      await group(page, 'Vào 1').click()
      await expect(page.locator('main tbody')).toContainText('Lăng Văn Nhập')
      await look(page)

      await page.getByRole('button', { name: 'Nhập: thay đổi 2 người' }).click()
      await expect(page.locator('h1')).toHaveText('Lần nhập: dot-1.csv')
      await look(page)
      await page.getByRole('link', { name: 'Hoàn tác lần nhập này' }).click()
      await look(page)
      await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
      await expect(page.locator('main')).toContainText('Lần nhập này đã được hoàn tác')
      await page.goto('/people/import')
      await expect(page.locator('main tbody').last()).toContainText('dot-1.csv')
    })

    test('is told which rows are refused and why, and gives the file up', async ({ page, context }) => {
      await signInAs(context, 'department')
      await send(page, 'dot-2.csv', [
        header,
        anew.replace(phone, '12'),
        anew.replace('01/10/2026', '45839'),
        anew.replace(commune, '01273'),
      ])
      await expect(page.locator('main')).toContainText('3 dòng bị từ chối')
      for (const reason of ['không phải số điện thoại', 'số của Excel', 'không có đơn vị'])
        await expect(page.locator('main tbody')).toContainText(reason)
      await look(page)
      await page.getByRole('button', { name: 'Bỏ tệp này' }).click()
      await expect(page.locator('main')).not.toContainText('dot-2.csv')
      await send(page, 'dot-3.csv', [`${header},Số CCCD`, `${anew},1`])
      await expect(page.getByRole('alert')).toContainText('Số CCCD')
      await look(page)
      await page.getByRole('button', { name: 'Bỏ tệp này' }).click()
    })
  })
}
