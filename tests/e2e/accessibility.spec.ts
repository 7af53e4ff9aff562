import { expect, test } from '@playwright/test'
import config from '../../remix.config.js'
import { pagesOf } from '../architecture/site-map.ts'
import { examine } from './examine.ts'
import { pages, reachedByDoing, visitsByRole } from './pages.ts'
import { browserOf, visit } from './visiting.ts'

test.describe.configure({ mode: 'parallel' })

test('no page of the site map is forgotten', () => {
  const shown = pagesOf(config).filter(({ file }) => file.endsWith('.tsx'))
  const known = [...Object.keys(pages), ...Object.keys(reachedByDoing)]
  expect(shown.map(({ address }) => address).filter((address) => !known.includes(address))).toEqual([])
})

/** So many pages a test, so that no worker is left alone with a long one. */
const AT_ONCE = 12

for (const [role, visits] of visitsByRole()) {
  for (let first = 0; first < visits.length; first += AT_ONCE) {
    test(`nothing serious on the pages of ${role} from ${first + 1}`, async ({ browser }) => {
      const context = await browserOf(browser, role)
      const page = await context.newPage()
      for (const one of visits.slice(first, first + AT_ONCE)) {
        await visit(page, one)
        await examine(page)
      }
      await context.close()
    })
  }
}

test('a running attempt, its result and a signed certificate are as good', async ({ browser }) => {
  const context = await browserOf(browser, 'certified')
  const page = await context.newPage()
  await page.goto('/certificates')
  await page.locator('main a[href^="/certificates/"]').first().click()
  await page.locator('main a[href^="/verify/"]').click()
  await expect(page.locator('main')).toContainText(/chữ ký đúng/i)
  await examine(page)
  await page.goto('/quizzes/kiem-tra-cuoi')
  await page.locator('main form button, main .button-primary').first().click()
  await expect(page.locator('.quiz-question').first()).toBeVisible()
  await examine(page)
  await page.locator('.quiz-finish summary').click()
  await page.getByRole('button', { name: 'Nộp bài và xem kết quả' }).click()
  await expect(page.locator('.quiz-options').first()).toBeVisible()
  await examine(page)
  await context.close()
})

test('the pages of a draft are as good', async ({ browser }) => {
  const context = await browserOf(browser, 'trainer')
  const page = await context.newPage()
  await page.goto('/teach')
  await page.getByLabel('Tên khóa học').fill('Trang nào cũng đọc được')
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  const course = new URL(page.url()).pathname
  await page.getByLabel('Tên bài mới').fill('Lời chào')
  await page.getByRole('button', { name: 'Thêm bài' }).click()
  const lesson = new URL(page.url()).pathname
  await page.locator('.page-back').click()
  await page.locator('input[value=single] + button').click()
  const question = new URL(page.url()).pathname
  const preview = `${course}/preview/${lesson.split('/').at(-1) ?? ''}`
  const rest = ['facts', 'quiz', 'preview', 'publication'].map((name) => `${course}/${name}`)
  for (const at of [course, lesson, question, ...rest, preview]) {
    await visit(page, { as: 'trainer', at })
    // What is folded away is looked at as well.
    await page.locator('main').evaluate((main) => {
      for (const folded of main.querySelectorAll('details')) folded.open = true
    })
    await examine(page)
  }
  await context.close()
})
