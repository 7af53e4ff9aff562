import { expect, test } from '@playwright/test'
import { account, lms, signIn } from './site.ts'
import { takeEveryStep } from './walk-course.ts'

test.use({ javaScriptEnabled: false })

test('a learner needs no JavaScript: sign in, learn, practise, answer, hand in', async ({ page }) => {
  const created = (await lms(
    ...['accounts', 'create', '--staff-code', 'LS-9003', '--name', 'Vy Thị Thu Hà', '--role', 'learner'],
    ...['--unit', '06040', '--duty', 'Công chức Phòng Văn hóa – Xã hội'],
  )) as { login: string; code: string }
  await signIn(page, created.login, created.code)
  for (const field of await page.locator('main input[type=password]').all())
    await field.fill('suối reo dưới chân núi Mẫu Sơn')
  await page.locator('main form button[type=submit]').last().click()
  await page.getByRole('button', { name: 'Tôi đã đọc' }).click()
  expect(await takeEveryStep(page)).toBeGreaterThan(15)

  await page.goto('/quizzes/kiem-tra-cuoi')
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  const first = page.locator('.quiz-question').first()
  await first.locator('input[name=answer]').first().check()
  await first.getByRole('button', { name: 'Lưu câu này' }).click()
  await expect(page).toHaveURL(/#cau-2$/)
  await expect(page.locator('.quiz-question').first().locator('input[name=answer]').first()).toBeChecked()
  await expect(page.locator('[data-answered]')).toHaveText('Đã trả lời 1/20 câu')
  await page.locator('.quiz-finish summary').click()
  await expect(page.locator('.quiz-finish')).toContainText('Còn 19 câu chưa trả lời.')
  await page.getByRole('button', { name: 'Nộp bài và xem kết quả' }).click()
  await expect(page.locator('main h1')).toContainText('Kết quả')
})

test('a department reads its numbers without JavaScript', async ({ page }) => {
  const { login, password } = account('department')
  await signIn(page, login, password)
  await page.goto('/coverage')
  await page.locator('[name=on]').fill('2026-01-31')
  await page.getByRole('button', { name: 'Xem' }).click()
  await expect(page.locator('main')).toContainText('31/01/2026')
  await page.locator('main .stat-value a').first().click()
  await expect(page.locator('main h1')).toContainText('Cán bộ phải tập huấn')
})
