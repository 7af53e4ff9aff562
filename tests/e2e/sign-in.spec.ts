import { expect, test } from '@playwright/test'
import { account, lms, signIn } from './site.ts'

test('a wrong password is said on the same page, with what was typed', async ({ page }) => {
  const { login } = account('learner')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await signIn(page, login, 'khong phai mat khau nay')
  expect((await answered).status()).toBe(400)
  await expect(page.locator('main [role=alert]')).toBeVisible()
  await expect(page.locator('[name=login]')).toHaveValue(login)
  await expect(page.locator('[name=password]')).toHaveValue('')
})

test('signing in goes on to the page that was asked for, signing out closes it again', async ({ page }) => {
  const { login, password, name } = account('learner')
  await page.goto('/certificates')
  await expect(page).toHaveURL('/login?redirectTo=%2Fcertificates')
  await page.locator('[name=login]').fill(login)
  await page.locator('[name=password]').fill(password)
  await page.locator('main button[type=submit]').last().click()
  await expect(page).toHaveURL('/certificates')

  const session = (await page.context().cookies()).filter((cookie) => cookie.name === 'session')
  expect(session).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }])
  await page.goto('/account')
  await expect(page.locator('main')).toContainText(name)
  await page
    .locator('header form[action="/logout"] button')
    .evaluate((button: HTMLButtonElement) => button.click())
  await expect(page.getByRole('banner')).not.toContainText(name)
  await page.context().addCookies(session)
  await page.goto('/account')
  await expect(page).toHaveURL(/\/login/)
})

test('signing in leads nowhere else', async ({ page }) => {
  const { login, password } = account('learner')
  for (const elsewhere of ['https://ke-xau.example/', '//ke-xau.example/', '/\\ke-xau.example']) {
    await page.context().clearCookies()
    await page.goto(`/login?redirectTo=${encodeURIComponent(elsewhere)}`)
    await page.locator('[name=login]').fill(login)
    await page.locator('[name=password]').fill(password)
    await page.locator('main button[type=submit]').last().click()
    await expect(page).toHaveURL('/learn')
  }
})

test('a first-login code opens nothing but the own password, and is used up by it', async ({ page }) => {
  const { login, code } = (await lms(
    ...['accounts', 'create', '--staff-code', 'LS-9004', '--name', 'Triệu Thị Ngân', '--role', 'learner'],
    ...['--unit', '06040', '--duty', 'Công chức Phòng Văn hóa – Xã hội'],
  )) as { login: string; code: string }
  await signIn(page, login, code.toLowerCase().replace('-', ' '))
  await expect(page).toHaveURL('/account/password')
  for (const path of ['/learn', '/certificates', '/account']) {
    await page.goto(path)
    await expect(page).toHaveURL('/account/password')
  }
  const [password, repeat] = await page.locator('main input[type=password]').all()
  await password?.fill('12345678')
  await repeat?.fill('12345678')
  await page.locator('main form button[type=submit]').last().click()
  await expect(page.locator('main [role=alert]')).toBeVisible()
  for (const field of await page.locator('main input[type=password]').all())
    await field.fill('mưa phùn trên phố Kỳ Lừa')
  await page.locator('main form button[type=submit]').last().click()
  await expect(page).toHaveURL('/account/privacy')
  await page.goto('/certificates')
  await expect(page).toHaveURL('/account/privacy?next=%2Fcertificates')
  await page.getByRole('button', { name: 'Tôi đã đọc' }).click()
  await expect(page).toHaveURL('/certificates')

  await page.context().clearCookies()
  await signIn(page, login, code)
  await expect(page.locator('main [role=alert]')).toBeVisible()
  await signIn(page, login, 'mưa phùn trên phố Kỳ Lừa')
  await expect(page).toHaveURL('/learn')
})

test('one sees where one is signed in, ends a device from another one, and all of them at once', async ({
  browser,
}) => {
  const { login, password } = account('certified')
  const zalo =
    'Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 Chrome/120.0 Mobile Zalo android/12100'
  const phone = await browser.newContext({ userAgent: zalo })
  const computer = await browser.newContext()
  const [onPhone, page] = [await phone.newPage(), await computer.newPage()]
  for (const one of [onPhone, page]) {
    await signIn(one, login, password)
    await expect(one).toHaveURL('/learn')
  }
  await page.goto('/account')
  const sessions = page.locator('main li', { hasText: 'Đăng nhập' })
  await expect(sessions.filter({ hasText: 'Thiết bị này' })).toContainText('Chrome')
  await sessions.filter({ hasText: 'Zalo' }).getByRole('button').click()
  await expect(page).toHaveURL('/account')
  await expect(sessions.filter({ hasText: 'Zalo' })).toHaveCount(0)
  await onPhone.goto('/learn')
  await expect(onPhone).toHaveURL(/\/login/)

  await signIn(onPhone, login, password)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click()
  await expect(page).toHaveURL('/login')
  for (const one of [onPhone, page]) {
    await one.goto('/account')
    await expect(one).toHaveURL(/\/login/)
  }
  await phone.close()
  await computer.close()
})
