import { expect, test, type Page } from '@playwright/test'
import { visitsByRole } from './pages.ts'
import { browserOf, visit } from './visiting.ts'

test.describe.configure({ mode: 'parallel' })

/** Words with Vietnamese letters that no element marks as Vietnamese. */
async function strayWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const letters = /[À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const stray: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.textContent ?? '').replace(/Đón Về/gu, '').trim()
      const around = node.parentElement?.closest('[lang], script')
      if (letters.test(words) && around?.getAttribute('lang') === 'en') stray.push(words)
    }
    return stray
  })
}

for (const [role, visits] of visitsByRole()) {
  test(`the pages of ${role} say nothing Vietnamese in English that is not marked`, async ({ browser }) => {
    const context = await browserOf(browser, role, 'en')
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`))
    for (const one of visits) {
      await visit(page, one)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      expect.soft(await strayWords(page), page.url()).toEqual([])
    }
    expect.soft(faults, 'the browser says the same as the server').toEqual([])
    await context.close()
  })
}

test('the language is chosen on any page, comes back to it, and is kept', async ({ page }) => {
  await page.goto('/verify?id=A')
  await page.getByRole('button', { name: /English$/ }).click()
  await expect(page).toHaveURL(/\/verify\?id=A$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a certificate')
  await page.goto('/login')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await page.getByRole('button', { name: /Tiếng Việt$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
})

test('who has not chosen reads Vietnamese, whatever the browser prefers', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
})
