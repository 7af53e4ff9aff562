import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { Visit } from './pages.ts'
import { origin, signInAs } from './site.ts'

/** A browser of somebody's own, signed in if that takes an account, reading in a language. */
export async function browserOf(browser: Browser, role: string, language = 'vi'): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addCookies([{ name: 'language', value: language, url: origin() }])
  if (role !== 'anyone') await signInAs(context, role)
  return context
}

/** Opens a page and follows its links to the one that is meant. */
export async function visit(page: Page, { at, follow = [] }: Visit): Promise<void> {
  await page.goto(at)
  for (const link of follow) {
    const from = page.url()
    await page.locator(link).first().click()
    await expect(page).not.toHaveURL(from)
  }
  await expect(page.locator('main h1')).toBeVisible()
}
