import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './site.ts'

const [title, split] = ['Xã Chi Lăng', '06463']
/** Codes that no commune of the demo has. */
const codes = ['99001', '99002'] as const

/** Types a reorganisation of one commune into two, as somebody does who presses every button on the way. */
async function typeSplit(page: Page): Promise<void> {
  await page.goto('/units/reorganisations')
  await page.getByRole('link', { name: 'Sắp xếp đơn vị', exact: true }).click()
  const [resolution] = await page.locator('[name=resolution]').all()
  await resolution?.fill('12/NQ-HĐND')
  await page.getByLabel('Tìm đơn vị').fill('chi lang')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await page.getByLabel(`${title} (${split})`).check()
  await page.getByRole('button', { name: 'Thêm đơn vị đã chọn' }).click()
  await page.getByRole('button', { name: 'Thêm một đơn vị mới' }).click()
  for (const [at, name] of ['Chi Lăng Đông', 'Chi Lăng Tây'].entries()) {
    await page.locator(`[name="name.${at}"]`).fill(name)
    await page.locator(`[name="code.${at}"]`).fill(codes[at] ?? '')
    await page.locator(`[name="from.${at}"]`).check()
  }
}

/** The confirmation of undoing what is open, and the page after it. */
async function undo(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Hoàn tác đợt này' }).click()
  await page.locator('main form button').click()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a department splits a commune, decides where people go, and undoes both', async ({
      page,
      context,
    }) => {
      await signInAs(context, 'department')
      await typeSplit(page)

      await page.locator('[name="code.1"]').fill('12')
      await page.getByRole('button', { name: 'Xem trước', exact: true }).click()
      await expect(page.locator('main')).toContainText('Mã gồm đúng năm chữ số.')
      await expect(page.locator('[name="name.1"]')).toHaveValue('Chi Lăng Tây')
      await page.locator('[name="code.1"]').fill(codes[1])
      await page.getByRole('button', { name: 'Xem trước', exact: true }).click()
      await expect(page.locator('h1')).toHaveText('Xem trước đợt sắp xếp')
      await expect(page.locator('main')).toContainText('Xã Chi Lăng Đông')
      await expect(page.getByText('Cần quyết định').first()).toBeVisible()

      await page.getByRole('button', { name: 'Thực hiện' }).click()
      await expect(page).toHaveURL(/\/units\/reorganisations\/[0-9a-f-]{36}$/)
      const change = page.url()
      await expect(page.locator('main')).toContainText('12/NQ-HĐND')
      await page.getByRole('link', { name: 'Quyết định đơn vị cho từng người' }).click()
      const people = page.locator('main fieldset')
      const count = await people.count()
      expect(count).toBeGreaterThan(1)
      await page.getByRole('button', { name: 'Lưu quyết định' }).click()
      await expect(page.locator('main')).toContainText('Chưa chọn đơn vị cho ai')
      await people.first().getByLabel('Xã Chi Lăng Tây').check()
      await people.nth(1).getByLabel('Xã Chi Lăng Đông').check()
      await page.getByRole('button', { name: 'Lưu quyết định' }).click()
      await expect(page.locator('main')).toContainText('Đã ghi quyết định cho 2 người.')
      await expect(people).toHaveCount(count - 2)

      await page.goto(`/units/${codes[1]}`)
      await expect(page.locator('main')).toContainText('1 người')
      await expect(page.locator('main')).toContainText('Hình thành từ')
      await page.getByRole('link', { name: title, exact: true }).click()
      await expect(page.locator('h1')).toHaveText(title)
      await expect(page.locator('main')).toContainText('Trở thành')

      await page.goto(change)
      await page.getByRole('link', { name: 'Hoàn tác đợt này' }).click()
      await expect(page.locator('main')).toContainText('Không hoàn tác được đợt thay đổi này')
      await page.goto(change)
      await page.getByRole('link', { name: /^Quyết định đơn vị của cán bộ/ }).click()
      await undo(page)
      await expect(page.locator('main')).toContainText('Đã hoàn tác lúc')
      await page.goto(change)
      await undo(page)
      await expect(page.locator('main')).toContainText('Đã hoàn tác lúc')
      await page.goto(`/units/${split}`)
      await expect(page.locator('main')).toContainText('đến nay')
    })
  })

test('a table is previewed and carried out as it was sent; one that is none says why', async ({
  page,
  context,
}) => {
  await signInAs(context, 'department')
  const send = async (lines: string[]) => {
    await page.goto('/units/reorganisations/new')
    const form = page.locator('form[enctype]')
    await form.locator('[name=resolution]').fill('13/NQ-HĐND')
    const buffer = Buffer.from(lines.join('\n'))
    await form.locator('[name=file]').setInputFiles({ name: 'sap-xep.csv', mimeType: 'text/csv', buffer })
    await form.getByRole('button', { name: 'Xem trước tệp' }).click()
  }
  const header = 'old_commune_code,new_commune_code,new_commune,merge_type'
  await send([header, `${split},99001,Chi Lăng,full`])
  await expect(page.locator('[role=alert]').first()).toContainText('Dòng 2')
  await send([header, `${split},01273,Phường Thục Phán,full`, '99999,01273,Phường Thục Phán,full'])
  await expect(page.locator('main')).toContainText('99999')
  await send([header, `${split},${split},Phường Chi Lăng,full`])
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.locator('main')).toContainText('sap-xep.csv')
  await expect(page.locator('main')).toContainText('Đổi tên')
  await undo(page)
  await expect(page.locator('main')).toContainText('Đã hoàn tác lúc')
})

test('a leader looks, and finds no button that changes anything', async ({ page, context }) => {
  await signInAs(context, 'leader')
  await page.goto('/units')
  await expect(page.locator('main tbody a')).toHaveCount(1)
  await page.goto('/units/reorganisations')
  await expect(page.getByRole('link', { name: 'Sắp xếp đơn vị', exact: true })).toHaveCount(0)
  for (const path of ['/units/20', '/units/reorganisations/new', '/units/reorganisations/preview'])
    expect((await page.goto(path))?.status()).toBe(404)
})
