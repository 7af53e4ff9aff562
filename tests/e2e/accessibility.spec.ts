import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './site.ts'

const pages: Record<string, string[]> = {
  anyone: ['/', '/login', '/verify', '/verify/AAAAAAAAAAAAAAAAAAAAAA', '/khong-co-trang-nay'],
  learner: [
    '/learn',
    '/learn/tiep-nhan-va-ho-tro',
    '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien',
    '/learn/tiep-nhan-va-ho-tro/m4-ho-so-mau-07',
    '/learn/tiep-nhan-va-ho-tro/tinh-huong-1',
    '/quizzes/kiem-tra-cuoi',
    '/certificates',
    '/account',
    '/account/password',
  ],
  certified: ['/learn', '/certificates'],
  department: [
    '/coverage/20',
    '/coverage/06184',
    '/coverage/20/people?group=missing',
    '/coverage/20?on=2026-02-31',
    '/coverage/20?on=2020-01-01',
  ],
  leader: ['/coverage'],
}

for (const width of [360, 1280]) {
  for (const [role, paths] of Object.entries(pages)) {
    test(`nothing serious on the pages of ${role} at ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } })
      if (role !== 'anyone') await signInAs(context, role)
      const page = await context.newPage()
      for (const path of paths) {
        await page.goto(path)
        await expect(page.locator('main h1')).toBeVisible()
        await clean(page)
      }
      await context.close()
    })
  }
}

test('a running attempt, its result and a certificate are as good', async ({ browser }) => {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    await signInAs(context, 'certified')
    const page = await context.newPage()
    await page.goto('/certificates')
    await page.locator('main a[href^="/certificates/"]').first().click()
    await clean(page)
    await page.locator('main a[href^="/verify/"]').click()
    await expect(page.locator('main')).toContainText(/chữ ký đúng/i)
    await clean(page)
    await page.goto('/quizzes/kiem-tra-cuoi')
    await page.locator('main form button, main .button-primary').first().click()
    await expect(page.locator('.quiz-question').first()).toBeVisible()
    await clean(page)
    await page.locator('.quiz-finish summary').click()
    await page.getByRole('button', { name: 'Nộp bài và xem kết quả' }).click()
    await expect(page.locator('.quiz-options').first()).toBeVisible()
    await clean(page)
    await context.close()
  }
})

/** Nothing serious for axe, and nothing wider than the screen. */
async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(tooWide, `${page.url()} scrolls sideways`).toBe(false)
}
