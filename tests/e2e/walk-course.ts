import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = join(import.meta.dirname, '../../prisma/seed/curriculum/questions')

const Questions = z.array(
  z.object({
    stem: z.string(),
    explanation: z.string(),
    options: z.array(z.object({ text: z.string(), correct: z.boolean(), feedback: z.string().optional() })),
  }),
)
const bank = readdirSync(folder).flatMap((file) =>
  Questions.parse(parse(readFileSync(join(folder, file), 'utf8').normalize('NFC'))),
)

/** Takes the step that `/learn` offers, again and again, until the test is what is offered. Answers how many there were. */
export async function takeEveryStep(page: Page): Promise<number> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.goto('/learn')
    const next = page.locator('main .button-primary').first()
    if ((await next.getAttribute('href')) === '/quizzes/kiem-tra-cuoi') return steps
    await next.click()
    await expect(page.locator('main h1')).toBeVisible()
    await takeStep(page)
  }
  throw new Error('the course never ends')
}

/** Reads a text to its end, walks a scenario by trying its choices one after the other, or hands in the first survey. */
async function takeStep(page: Page): Promise<void> {
  if (page.url().includes('/quizzes/')) return handInSurvey(page)
  const done = page.locator('form[action$="/completion"] button')
  if ((await done.count()) > 0) return done.click()
  const choices = page.locator('form[action$="/choices"] input[type=radio]')
  for (let tried = 0; tried < 80 && (await choices.count()) > 0; tried += 1) {
    await choices.nth(tried % (await choices.count())).check()
    await page.locator('form[action$="/choices"] button').click()
  }
}

async function handInSurvey(page: Page): Promise<void> {
  await page.locator('main form button').first().click()
  await page.locator('.quiz-finish summary').click()
  await page.locator('.quiz-finish form button').click()
  await expect(page.locator('.quiz-question')).toHaveCount(0)
}

/** Answers the paper on the page: rightly, or with one wrong option each. Waits until every answer is saved. */
export async function answerPaper(page: Page, rightly: boolean): Promise<void> {
  const questions = page.locator('.quiz-question')
  for (const question of await questions.all()) {
    const stem = (await question.locator('legend').innerText()).trim()
    const known = bank.find((one) => one.stem.trim() === stem)
    if (!known) throw new Error(`not in the bank: ${stem}`)
    const wanted = known.options.filter(({ correct }) => correct === rightly)
    for (const { text } of rightly ? wanted : wanted.slice(0, 1))
      await question.getByLabel(text.trim(), { exact: true }).check()
  }
  await expect(page.locator('[data-state]').filter({ hasText: /^Đã lưu/ })).toHaveCount(
    await questions.count(),
  )
}

/** What no answer of the server may hold before an attempt is graded: reasons, and any word for what is right. */
export const secrets = [
  ...bank.map(({ explanation }) => explanation),
  ...bank.flatMap(({ options }) => options.flatMap(({ feedback }) => feedback ?? [])),
  ...['weight', 'explanation', 'feedback', 'correct', 'data-right'],
]
