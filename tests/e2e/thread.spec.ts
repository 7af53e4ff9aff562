import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { z } from 'zod'
import { lms, origin, signIn, signInAs } from './site.ts'
import { answerPaper, secrets, takeEveryStep } from './walk-course.ts'

const COMMUNE = '06187'
const PROVINCE = '20'
const ownPassword = 'hoa đào nở trên đèo Sài Hồ'

/** Counts of a coverage CSV by unit code, as the department sees them. */
async function counts(context: BrowserContext): Promise<Map<string, { required: number; trained: number }>> {
  const csv = await (await context.request.get(`/coverage/${PROVINCE}.csv`)).text()
  const rows = csv.trim().split('\r\n').slice(1)
  return new Map(
    rows.map((row) => {
      const [code = '', , , required, trained] = row.split(',')
      return [code, { required: Number(required), trained: Number(trained) }]
    }),
  )
}

test('from a first-login code to the department’s number, and a stranger who checks', async ({ browser }) => {
  const department = await browser.newContext()
  await signInAs(department, 'department')

  const created = z
    .object({ login: z.string(), code: z.string() })
    .parse(
      await lms(
        ...[
          'accounts',
          'create',
          '--staff-code',
          'LS-9001',
          '--name',
          'Lộc Thị Bích Liễu',
          '--role',
          'learner',
        ],
        ...['--unit', COMMUNE, '--duty', 'Công chức Phòng Văn hóa – Xã hội'],
      ),
    )
  const before = await counts(department)

  const context = await browser.newContext()
  const page = await context.newPage()
  await test.step('first-login code, own password', async () => {
    await signIn(page, created.login, created.code)
    await expect(page).toHaveURL(/\/account\/password/)
    await page.goto('/learn')
    await expect(page).toHaveURL(/\/account\/password/)
    for (const field of await page.locator('main input[type=password]').all()) await field.fill(ownPassword)
    await page.locator('main form button[type=submit]').last().click()
    await expect(page).not.toHaveURL(/password/)
  })
  await test.step('what is kept about oneself, read before anything else', async () => {
    await page.goto('/learn')
    await expect(page).toHaveURL(/\/account\/privacy/)
    await page.getByRole('button', { name: 'Tôi đã đọc' }).click()
    await expect(page).not.toHaveURL(/privacy/)
  })
  await test.step('lessons and scenarios', async () => {
    await page.goto('/quizzes/kiem-tra-cuoi')
    await expect(page.locator('main')).toContainText('Bài kiểm tra mở khi')
    expect(await takeEveryStep(page)).toBeGreaterThan(15)
  })
  await test.step('a test that is not passed says what to do', async () => {
    await page.goto('/quizzes/kiem-tra-cuoi')
    await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
    await answerPaper(page, false)
    await handIn(page)
    await expect(page.locator('main')).toContainText('Chưa đạt')
    expect(await counts(department)).toEqual(before)
  })
  await test.step('the test, passed after an interruption', async () => {
    await page.goto('/quizzes/kiem-tra-cuoi')
    await page.getByRole('button', { name: 'Làm lại bài kiểm tra' }).click()
    await answerPaper(page, true)
    await page.reload()
    await expect(page.locator('[data-answered]')).toHaveText('Đã trả lời 20/20 câu')
    for (const answer of await answersOf(page))
      for (const secret of secrets) expect(answer).not.toContain(secret)
    await handIn(page)
    await expect(page.locator('main')).toContainText('20 trên 20 câu, 100 %')
  })
  let qr = ''
  await test.step('the certificate in hand: two downloads are equal bytes, nobody else has it', async () => {
    await page.getByRole('link', { name: 'Nhận giấy chứng nhận' }).click()
    await expect(page.locator('main')).toContainText('Lộc Thị Bích Liễu')
    const address = new URL(page.url()).pathname
    const first = await context.request.get(`${address}.pdf`)
    const again = await context.request.get(`${address}.pdf`)
    expect(first.headers()['content-type']).toBe('application/pdf')
    expect((await first.body()).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await again.body()).equals(await first.body())).toBe(true)
    const other = await browser.newContext()
    await signInAs(other, 'learner')
    for (const path of [address, `${address}.pdf`]) expect((await other.request.get(path)).status()).toBe(404)
    await other.close()
    qr = (await page.locator('main a[href*="/verify/"]').first().getAttribute('href')) ?? ''
    expect(qr).toMatch(/\/verify\/[\w-]{22}#v1\./)
  })
  await test.step('the department’s number is up by exactly this person', async () => {
    const after = await counts(department)
    const changed = [...after].filter(([code, { trained }]) => trained !== before.get(code)?.trained)
    expect(changed.map(([code]) => code).sort()).toEqual([COMMUNE, PROVINCE].sort())
    for (const [code, { required, trained }] of changed) {
      expect(trained).toBe((before.get(code)?.trained ?? NaN) + 1)
      expect(required).toBe(before.get(code)?.required)
    }
    const seen = await department.newPage()
    await seen.goto(`/coverage/${COMMUNE}/people?group=certified`)
    await expect(seen.locator('main')).toContainText('Lộc Thị Bích Liễu')
    const told = z
      .object({ trained: z.number() })
      .parse(
        await lms(
          'coverage',
          '--unit',
          COMMUNE,
          '--on',
          new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
        ),
      )
    expect(told.trained).toBe(after.get(COMMUNE)?.trained)
  })
  await test.step('a stranger checks it; an altered code is refused', async () => {
    const stranger = await (await browser.newContext()).newPage()
    await stranger.goto(qr)
    await expect(stranger.locator('main')).toContainText('Lộc Thị Bích Liễu')
    await expect(stranger.locator('main')).toContainText(/chữ ký đúng/i)
    const altered = alter(qr)
    await stranger.goto('about:blank')
    await stranger.goto(altered)
    await expect(stranger.locator('main [role=alert]').first()).toBeVisible()
    await expect(stranger.locator('main')).not.toContainText('Lộc Thị Bích Liễu')
    await stranger.goto('about:blank')
    await stranger.goto(qr.replace(/#.*/, ''))
    await expect(stranger.locator('main')).not.toContainText('Lộc Thị Bích Liễu')
  })
  await test.step('signed out, nothing of it is left', async () => {
    await page.locator('.account-menu summary').click()
    await page.locator('form[action="/logout"] button').first().click()
    await page.goto('/certificates')
    await expect(page).toHaveURL(/\/login/)
  })
  expect(qr.startsWith(origin()) || qr.startsWith('/')).toBe(true)
})

/** Every answer that a running attempt can be made to give, over every channel, headers included. */
async function answersOf(page: Page): Promise<string[]> {
  const { request } = page.context()
  const address = new URL(page.url()).pathname
  const quiz = '/quizzes/kiem-tra-cuoi'
  const headers = { Origin: origin() }
  const form = { question: '1', seq: '2' }
  const answers = [
    await request.get(address),
    await request.get(`${address}.data`),
    await request.get(`${address}?_data=${encodeURIComponent('routes/quizzes/attempt')}`),
    await request.get(quiz),
    await request.get(`${quiz}.data`),
    await request.post(`${address}/answers`, { form: { ...form, answer: 'khong-co' }, headers }),
    await request.post(`${address}/answers.json`, { form: { ...form, seq: '1' }, headers }),
    await request.post(`${quiz}/attempts`, { headers, maxRedirects: 0 }),
  ]
  return Promise.all(answers.map(async (answer) => JSON.stringify(answer.headers()) + (await answer.text())))
}

async function handIn(page: Page): Promise<void> {
  await page.locator('.quiz-finish summary').click()
  await page.getByRole('button', { name: 'Nộp bài và xem kết quả' }).click()
  await expect(page.locator('main h1')).toContainText('Kết quả')
}

/** Another letter in the middle of the signed part. */
function alter(address: string): string {
  const at = address.indexOf('.', address.indexOf('#v1.') + 4) + 12
  return address.slice(0, at) + (address[at] === 'A' ? 'B' : 'A') + address.slice(at + 1)
}
