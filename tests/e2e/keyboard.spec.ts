import { expect, test } from '@playwright/test'
import { choose, press, tabTo } from './by-keyboard.ts'
import { account, lms } from './site.ts'
import { rightAnswers } from './walk-course.ts'

test('a newcomer signs in, chooses a password and takes the first lessons by keyboard alone', async ({
  page,
}) => {
  const created = (await lms(
    ...['accounts', 'create', '--staff-code', 'LS-9005', '--name', 'Nông Thị Ngân', '--role', 'learner'],
    ...['--unit', '06040', '--duty', 'Công chức Phòng Văn hóa – Xã hội'],
  )) as { login: string; code: string }
  await page.goto('/login')
  await tabTo(page, page.locator('[name=login]'))
  await page.keyboard.type(created.login)
  await tabTo(page, page.locator('[name=password]'))
  await page.keyboard.type(created.code)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/account\/password/)
  for (const field of await page.locator('main input[type=password]').all()) {
    await tabTo(page, field)
    await page.keyboard.type('nước về đồng, trâu về chuồng')
  }
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: 'Tôi đã đọc' }))
  await expect(page).toHaveURL(/\/learn$/)

  await press(page, page.locator('main .button-primary').first())
  await press(page, page.locator('main form button').first())
  await press(page, page.locator('.quiz-finish summary'))
  await press(page, page.locator('.quiz-finish form button'))
  await expect(page.locator('.quiz-options').first()).toBeVisible()

  await page.goto('/learn')
  await press(page, page.locator('main .button-primary').first())
  const lesson = page.url()
  await press(page, page.locator('form[action$="/completion"] button'))
  await expect(page).not.toHaveURL(lesson)

  await page.goto('/learn/tiep-nhan-va-ho-tro/tinh-huong-1')
  await choose(page, page.locator('form[action$="/choices"]'), [2])
  await press(page, page.locator('form[action$="/choices"] button'))
  await expect(page.locator('[aria-live=polite]')).toBeVisible()
})

test('a test is taken, passed and its certificate opened by keyboard alone', async ({ page }) => {
  const { login, password } = account('certified')
  await page.goto('/login')
  await tabTo(page, page.locator('[name=login]'))
  await page.keyboard.type(login)
  await tabTo(page, page.locator('[name=password]'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/learn/)

  await page.goto('/quizzes/kiem-tra-cuoi')
  await press(page, page.locator('main form button, main .button-primary').first())
  await expect(page.locator('.quiz-question')).toHaveCount(20)
  for (const question of await page.locator('.quiz-question').all()) {
    await choose(page, question, await rightAnswers(question))
  }
  await expect(page.locator('[data-state]').filter({ hasText: /^Đã lưu/ })).toHaveCount(20)
  await press(page, page.locator('.quiz-finish summary'))
  await press(page, page.locator('.quiz-finish form button'))
  await expect(page.locator('main')).toContainText('20 trên 20 câu, 100 %')
  await press(page, page.locator('main .button-primary').first())
  await expect(page).toHaveURL(/\/certificates\/|\/learn\//)

  await page.goto('/certificates')
  await press(page, page.locator('main .button-primary').first())
  await expect(page.locator('main a[href$=".pdf"]')).toBeVisible()
  await tabTo(page, page.locator('main a[href$=".pdf"]'))
})

test('the first Tab leads past the head of the page', async ({ page }) => {
  await page.goto('/verify')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
