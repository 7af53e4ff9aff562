import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { paths } from '../../app/paths.ts'
import { lms, origin, signInAs } from './site.ts'

/** Presses the button and answers the file that comes. */
async function printed(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tạo mã và tải PDF' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^ma-dang-nhap-\w+-\d{4}-\d\d-\d\d\.pdf$/)
  return readFileSync(await file.path())
}

async function newcomer(
  staffCode: string,
  name: string,
  unit: string,
): Promise<{ login: string; code: string }> {
  return (await lms(
    ...['accounts', 'create', '--staff-code', staffCode, '--name', name, '--role', 'learner'],
    ...['--unit', unit, '--duty', 'Công chức Phòng Văn hóa – Xã hội'],
  )) as { login: string; code: string }
}

test('a slip’s QR fills in the sign-in page and leaves nothing in the address', async ({ page }) => {
  const { login, code } = await newcomer('LS-9021', 'Lăng Thị Ngọc', '06184')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(paths.loginFilledIn(login, code))
  await expect(page.getByText('Đã điền tên đăng nhập và mã từ phiếu')).toBeVisible()
  await expect(page).toHaveURL('/login')
  expect(asked.filter((url) => url.includes(code))).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/account/password')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a leader' : 'a leader without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('prints slips for the own commune, and does not make them worthless by mistake', async ({
      page,
      context,
    }) => {
      const { unit } = await signInAs(context, 'leader')
      const { login } = await newcomer(javaScriptEnabled ? 'LS-9022' : 'LS-9023', 'Vi Thị Bông', '06184')
      await page.goto('/people/codes')
      await expect(page.locator('main')).toContainText(unit.split(',')[0] ?? unit)
      await expect(page.locator('main')).toContainText(login)
      await page.getByLabel('Cả người đang giữ mã chưa dùng').check()
      expect((await printed(page)).subarray(0, 5).toString()).toBe('%PDF-')

      await page.goto('/people/codes')
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Tạo mã và tải PDF' }).click()
      expect((await answered).status()).toBe(400)
      await expect(page.locator('main [role=alert]')).toContainText('Không có ai cần mã')
      await page.locator('input[name=commune]').uncheck()
      await page.getByRole('button', { name: 'Tạo mã và tải PDF' }).click()
      await expect(page.locator('main')).toContainText('Hãy chọn ít nhất một đơn vị.')
      await expect(page.locator('input[name=commune]')).not.toBeChecked()
    })
  })
}

test('what is not one’s own is not there, and stays as it is', async ({ context }) => {
  await signInAs(context, 'leader')
  expect((await context.request.get('/people/codes?unit=20')).status()).toBe(404)
  for (const at of ['/people/codes', '/people/codes.pdf']) {
    const form = { commune: '06040', who: 'all' }
    const answer = await context.request.post(at, { form, headers: { Origin: origin() } })
    expect(answer.status()).toBe(404)
  }
  await context.clearCookies()
  await signInAs(context, 'learner')
  expect((await context.request.get('/people/codes')).status()).toBe(404)
})
