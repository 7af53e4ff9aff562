import { expect, test, type Browser, type Page } from '@playwright/test'
import { codeOf } from '../../app/signing/one-time-code.ts'
import { emptyInstallation, type Installation } from './empty-installation.ts'
import { examine } from './examine.ts'
import { sql } from './installation.ts'
import { lms, origin, signIn, signInAs } from './site.ts'

const own = 'mưa phùn trên phố Kỳ Lừa'

/** What an authenticator app would read off the page, base32 back to bytes. */
async function secretOn(page: Page): Promise<Uint8Array> {
  const typed = ((await page.locator('.secret-key').textContent()) ?? '').replace(/\s/gu, '')
  const bits = (typed.match(/[A-Z2-7]/gu) ?? []).map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  return Uint8Array.from((bits.join('').match(/.{8}/gu) ?? []).map((eight) => parseInt(eight, 2)))
}

const period = () => Math.floor(Date.now() / 30_000)

async function begun(page: Page, password: string | null): Promise<Uint8Array> {
  if (password !== null) await page.locator('[name=password]').fill(password)
  await page.getByRole('button', { name: 'Bắt đầu cài đặt' }).click()
  await expect(page).toHaveURL(/\/account\/second-step\/confirmation$/)
  return secretOn(page)
}

async function type(page: Page, code: string, button: string): Promise<void> {
  await page.locator('[name=code]').fill(code)
  await page.getByRole('button', { name: button }).click()
}

/** Somebody new with a password of their own, signed in, who has read the notice. */
async function newcomer(page: Page, staffCode: string): Promise<string> {
  const made = (await lms(
    ...['accounts', 'create', '--staff-code', staffCode, '--name', 'Lê Thị Thu', '--role', 'trainer'],
  )) as { login: string; code: string }
  await signIn(page, made.login, made.code)
  for (const field of await page.locator('main input[type=password]').all()) await field.fill(own)
  await page.locator('main form button[type=submit]').last().click()
  await page.getByRole('button', { name: 'Tôi đã đọc' }).click()
  return made.login
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a second step is set up, asked for, lets in once by each code, and is taken away', async ({
    page,
  }) => {
    const login = await newcomer(page, 'LS-9201')
    await page.goto('/account/second-step')
    const secret = await begun(page, own)
    await expect(page.locator('svg[role=img] path.qr-code-ink')).toHaveCount(1)
    await type(page, '000000', 'Xác nhận và bật')
    await expect(page.locator('main [role=alert]')).toContainText('Mã xác nhận chưa đúng')
    await type(page, codeOf(secret, period()), 'Xác nhận và bật')
    const papers = await page.locator('.recovery-codes li').allTextContents()
    expect(papers).toHaveLength(10)
    await page.goto('/account/second-step')
    await expect(page.locator('main')).toContainText('Còn 10 mã dự phòng')

    await page.context().clearCookies()
    await page.goto('/login?redirectTo=%2Fteach')
    await page.locator('[name=login]').fill(login)
    await page.locator('[name=password]').fill(own)
    await page.locator('main button[type=submit]').last().click()
    await expect(page).toHaveURL('/login/code?redirectTo=%2Fteach')
    for (const path of ['/teach', '/account', '/learn']) {
      await page.goto(path)
      await expect(page).toHaveURL(/\/login\/code\?redirectTo=/)
    }
    await page.goto('/login?redirectTo=%2Fteach')
    const field = page.locator('[name=code]')
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    await type(page, '000000', 'Tiếp tục')
    await expect(page.locator('main [role=alert]')).toContainText('Mã xác nhận chưa đúng')
    const code = codeOf(secret, period() + 1)
    await type(page, code, 'Tiếp tục')
    await expect(page).toHaveURL('/teach')

    await page.context().clearCookies()
    await signIn(page, login, own)
    await type(page, code, 'Tiếp tục')
    await expect(page.locator('main [role=alert]')).toContainText('Mã xác nhận chưa đúng')
    await page.getByRole('link', { name: 'Dùng mã dự phòng' }).click()
    await type(page, (papers[3] ?? '').toLowerCase(), 'Tiếp tục')
    await expect(page).toHaveURL('/teach')

    await page.goto('/account/second-step')
    await expect(page.locator('main')).toContainText('Còn 9 mã dự phòng')
    await page.locator('[name=password]').fill(own)
    await type(page, papers[4] ?? '', 'Tắt xác thực hai bước')
    await expect(page.locator('main')).toContainText('Đã tắt xác thực hai bước')
    await page.context().clearCookies()
    await signIn(page, login, own)
    await expect(page).toHaveURL('/teach')
  })
})

test('every page of it can be read by all', async ({ page }) => {
  const login = await newcomer(page, 'LS-9202')
  await page.goto('/account/second-step')
  const secret = await begun(page, own)
  await examine(page)
  await type(page, codeOf(secret, period()), 'Xác nhận và bật')
  await examine(page)
  await page.goto('/account/second-step')
  await examine(page)
  await page.context().clearCookies()
  await signIn(page, login, own)
  await examine(page)
  await page.getByRole('link', { name: 'Dùng mã dự phòng' }).click()
  await examine(page)
})

test('a leader gives a code to somebody of the own commune, and to nobody of another', async ({
  browser,
}) => {
  const { page, close } = await leaderOf(browser)
  const [own] = await sql(`SELECT id FROM person WHERE staff_code = 'LS-HV01'`)
  const [other] = await sql(
    `SELECT id, (SELECT count(*) FROM audit_entry) AS told FROM person WHERE staff_code = 'LS-HV02'`,
  )
  for (const who of [other]) {
    const path = `/people/${String(who?.['id'])}/code`
    expect((await page.goto(path))?.status()).toBe(404)
    const answer = await page.request.post(path, { headers: { Origin: origin() }, maxRedirects: 0 })
    expect(answer.status()).toBe(404)
  }
  expect(await sql('SELECT count(*) AS told FROM audit_entry')).toEqual([{ told: other?.['told'] }])
  await page.goto(`/people/${String(own?.['id'])}/code`)
  await expect(page.locator('main')).toContainText('Mật khẩu cũ hết tác dụng ngay')
  await examine(page)
  await close()
})

async function leaderOf(browser: Browser) {
  const context = await browser.newContext()
  await signInAs(context, 'leader')
  return { page: await context.newPage(), close: () => context.close() }
}

test.describe('outside a demo', () => {
  let site: Installation
  test.beforeAll(async () => {
    site = await emptyInstallation()
  })
  test.afterAll(() => site.stop())

  test('the first administrator is advised, and from the next sign-in on must have one', async ({ page }) => {
    const code = /Mã cài đặt: (\S+),/
    await expect.poll(() => code.exec(site.log())?.[1]).toBeTruthy()
    await page.goto(`${site.origin}/setup`)
    await page.locator('[name=province]').selectOption({ label: 'Tỉnh Lạng Sơn' })
    await page.locator('[name=code]').fill(code.exec(site.log())?.[1] ?? '')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.locator('[name=staffCode]').fill('SYT-0001')
    await page.locator('[name=name]').fill('Đàm Quốc Khánh')
    await page.locator('[name=email]').fill('khanh@langson.gov.vn')
    await page.locator('[name=password]').fill(own)
    await page.locator('[name=repeat]').fill(own)
    await page.locator('[name=notice]').check()
    await page.getByRole('button', { name: 'Hoàn tất cài đặt' }).click()
    await expect(page).toHaveURL(`${site.origin}/settings`)
    await expect(page.locator('main')).toContainText('Bảo vệ tài khoản quản trị')

    await page.context().clearCookies()
    await page.goto(`${site.origin}/login`)
    await page.locator('[name=login]').fill('SYT-0001')
    await page.locator('[name=password]').fill(own)
    await page.locator('main button[type=submit]').last().click()
    for (const path of ['/settings', '/accounts', '/account', '/account/password']) {
      await expect(page).toHaveURL(`${site.origin}/account/second-step`)
      await page.goto(site.origin + path)
    }
    await expect(page.locator('main')).toContainText('bắt buộc xác thực hai bước')
    await examine(page)
    const secret = await begun(page, null)
    await type(page, codeOf(secret, period()), 'Xác nhận và bật')
    await page.getByRole('link', { name: 'Tôi đã cất' }).click()
    await expect(page).toHaveURL(`${site.origin}/settings`)
    await expect(page.locator('main')).not.toContainText('Bảo vệ tài khoản quản trị')
  })
})
