import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'
import { z } from 'zod'

const curriculum = join(import.meta.dirname, '../../prisma/seed/curriculum')
const read = (path: string): unknown => parse(readFileSync(join(curriculum, path), 'utf8').normalize('NFC'))

const Questions = z.array(
  z.object({
    stem: z.string(),
    explanation: z.string(),
    options: z.array(z.object({ text: z.string(), correct: z.boolean(), feedback: z.string().optional() })),
  }),
)
const bank = readdirSync(join(curriculum, 'questions')).flatMap((file) =>
  Questions.parse(read(`questions/${file}`)),
)

const Scenario = z.object({
  nodes: z.array(
    z.object({ id: z.string(), choices: z.array(z.object({ id: z.string(), verdict: z.string() })) }),
  ),
})

/** Takes what `/learn` offers and what follows it, until the test is what is offered. Answers how many steps there were. */
export async function takeEveryStep(page: Page): Promise<number> {
  for (let steps = 0; steps < 80;) {
    await page.goto('/learn')
    const next = page.locator('main .button-primary').first()
    if ((await next.getAttribute('href')) === '/quizzes/kiem-tra-cuoi') return steps
    await next.click()
    await expect(page.locator('main h1')).toBeVisible()
    steps += await takeSteps(page)
  }
  throw new Error('the course never ends')
}

/** Hands in the first survey, walks a scenario, or reads one text after the other as each leads to the next. */
async function takeSteps(page: Page): Promise<number> {
  if (page.url().includes('/quizzes/')) await handInSurvey(page)
  else if (page.url().includes('/tinh-huong-')) await walkScenario(page)
  else return readOn(page)
  return 1
}

async function readOn(page: Page): Promise<number> {
  const done = page.locator('form[action$="/completion"] button')
  let texts = 0
  for (; (await done.count()) > 0; texts += 1) {
    const here = page.url()
    await done.click()
    await expect(page).not.toHaveURL(here)
  }
  return texts
}

/** Stumbles once, over the first choice on offer, then chooses what is right. */
async function walkScenario(page: Page): Promise<void> {
  const number = /tinh-huong-(\d)/.exec(page.url())?.[1] ?? ''
  const { nodes } = Scenario.parse(read(`scenarios/s${number}.yaml`))
  const form = page.locator('form[action$="/choices"]')
  for (let tried = 0; tried < 40 && (await form.count()) > 0; tried += 1) {
    const node = await form.locator('input[name=node]').getAttribute('value')
    const right = nodes.find(({ id }) => id === node)?.choices.find(({ verdict }) => verdict === 'right')
    const choice = tried === 0 ? 'input[type=radio]' : `input[value="${right?.id ?? ''}"]`
    await form.locator(choice).first().check()
    await form.locator('button').click()
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

/** The places of the right options among those of a question. */
export async function rightAnswers(question: Locator): Promise<number[]> {
  const stem = (await question.locator('legend').innerText()).trim()
  const known = bank.find((one) => one.stem.trim() === stem)
  if (!known) throw new Error(`not in the bank: ${stem}`)
  const right = known.options.filter(({ correct }) => correct).map(({ text }) => text.trim())
  const shown = await question.locator('.choice-text').allInnerTexts()
  return [...shown.keys()].filter((index) => right.includes(shown[index]?.trim() ?? ''))
}

/** What no answer of the server may hold before an attempt is graded: reasons, and any word for what is right. */
export const secrets = [
  ...bank.map(({ explanation }) => explanation),
  ...bank.flatMap(({ options }) => options.flatMap(({ feedback }) => feedback ?? [])),
  ...['weight', 'explanation', 'feedback', 'correct', 'data-right'],
]
