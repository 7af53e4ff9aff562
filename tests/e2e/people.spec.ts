import { expect, test, type Page } from '@playwright/test'
import { examine } from './examine.ts'
import { browserOf, visit } from './visiting.ts'
import { account, signIn } from './site.ts'

test.describe.configure({ mode: 'serial' })

/** Adds somebody by hand and answers the address of their page. */
async function addColleague(page: Page, staffCode: string, name: string): Promise<string> {
  await page.goto('/people')
  await page.getByRole('link', { name: 'Thêm cán bộ' }).click()
  await page.locator('[name=staffCode]').fill(staffCode)
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=unit]').selectOption({ label: 'Xã Đồng Đăng' })
  await page.locator('[name=duty]').fill('Công chức Phòng Văn hóa – Xã hội')
  await page.locator('[name=from]').fill('2026-01-05')
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click()
  await expect(page.locator('.code-slip')).toContainText(staffCode)
  await page.getByRole('link', { name: 'Mở trang của cán bộ' }).click()
  await expect(page.locator('main h1')).toHaveText(name)
  return new URL(page.url()).pathname
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a department adds, transfers, corrects, sends off and takes back', async ({ page }) => {
    const { login, password } = account('department')
    await signIn(page, login, password)
    const address = await addColleague(page, 'LS-9101', 'Chu Thị Bích Ngần')
    await expect(page.locator('main')).toContainText('Ghi nhận muộn')

    await page.getByRole('link', { name: 'Chuyển công tác' }).click()
    await page.locator('[name=unit]').selectOption({ label: 'Phường Kỳ Lừa' })
    await page.locator('[name=from]').fill('2025-12-31')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page.locator('.notice')).toContainText('nằm ngoài thời gian phân công')
    await expect(page.locator('[name=from]').last()).toHaveValue('2025-12-31')
    await page.locator('[name=from]').fill('2026-02-01')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    const words = page.locator('.change-list')
    await expect(words).toContainText('Xã Đồng Đăng. Ngày cuối cùng: 31/01/2026.')
    await expect(words).toContainText('Phường Kỳ Lừa, từ ngày 01/02/2026.')
    await expect(page.locator('main')).toContainText('Ghi nhận muộn: số liệu từ ngày 01/02/2026')
    await page.getByRole('button', { name: 'Ghi nhận chuyển công tác' }).click()
    await expect(page).toHaveURL(`${address}?changed=1`)
    await expect(page.locator('main tbody tr').first()).toContainText('Phường Kỳ Lừa')

    await page.getByRole('link', { name: /^Sửa ngày: .*Kỳ Lừa/u }).click()
    await page.locator('[name=from]').fill('2026-02-02')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(words).toContainText('trước đây ghi từ ngày 01/02/2026')
    await page.getByRole('button', { name: 'Ghi nhận ngày đúng' }).click()

    await page.getByRole('link', { name: 'Thôi nhiệm vụ' }).click()
    await page.locator('[name=last]').fill('2026-03-31')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('button', { name: 'Ghi nhận thôi nhiệm vụ' }).click()
    await page.goto('/people?q=chu+thi+bich&presence=left')
    await expect(page.locator('main tbody tr')).toHaveCount(1)

    await page.locator('main tbody a').first().click()
    await page.getByRole('link', { name: 'Trở lại công tác' }).click()
    await page.locator('[name=unit]').selectOption({ label: 'Xã Thất Khê' })
    await page.locator('[name=from]').fill('2027-01-01')
    await page.locator('[name=last]').last().fill('2026-12-31')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page.locator('.field-error')).toContainText('không sớm hơn')
    await page.locator('[name=last]').last().fill('')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('button', { name: 'Ghi nhận trở lại' }).click()
    await expect(page.locator('main tbody tr').first()).toContainText('Sắp tới')
  })
})

test('what is previewed and what is declined can be read by everybody', async ({ browser }) => {
  const context = await browserOf(browser, 'department')
  const page = await context.newPage()
  const address = await addColleague(page, 'LS-9102', 'Hà Văn Thụ')
  for (const query of ['preview=1&from=2026-12-01&duty=X', 'preview=1&from=x&duty=X&unit=06187']) {
    await visit(page, { as: 'department', at: `${address}/second-duty?${query}` })
    await expect(page.locator('.notice').first()).toBeVisible()
    await examine(page)
  }
  await visit(page, {
    as: 'department',
    at: `${address}/second-duty?preview=1&from=2026-12-01&duty=X&unit=06187`,
  })
  await expect(page.locator('.change-list')).toContainText('Phường Kỳ Lừa')
  await examine(page)
  await context.close()
})

test('to a trainer, a learner and another leader there is no such page', async ({ browser }) => {
  const department = await browserOf(browser, 'department')
  const found = await department.newPage()
  await found.goto('/people?q=LS-HV02')
  const [kyLua] = await found
    .locator('main tbody a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
  await department.close()
  expect(kyLua).toMatch(/^\/people\//u)
  for (const role of ['learner', 'trainer', 'leader']) {
    const context = await browserOf(browser, role)
    const addresses = [`${kyLua}`, `${kyLua}/transfer`, `${kyLua}/details`, `${kyLua}/leave`]
    const all = role === 'leader' ? addresses : ['/people', '/people.csv', '/people/new', ...addresses]
    for (const at of all)
      expect({ role, at, status: (await context.request.get(at)).status() }).toEqual({
        role,
        at,
        status: 404,
      })
    await context.close()
  }
})

test('the list comes as a file that Excel opens', async ({ browser }) => {
  const context = await browserOf(browser, 'leader')
  const answer = await context.request.get('/people.csv?presence=all')
  expect(answer.status()).toBe(200)
  const text = await answer.text()
  expect(text.startsWith('\uFEFFMã cán bộ,Họ và tên,Số điện thoại')).toBe(true)
  expect(text).toContain('Nông Thị Hương')
  expect(text).not.toContain('Vi Văn Hùng')
  await context.close()
})
