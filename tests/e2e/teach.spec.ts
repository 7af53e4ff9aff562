import { expect, test, type Page } from '@playwright/test'
import { origin, signInAs } from './site.ts'

/** What a trainer who knows Word and no Markdown would type. */
const lessons = [
  { title: 'Chỗ ngồi và lời chào', text: 'Mời vào chỗ kín đáo. Chưa hỏi gì cả.' },
  { title: 'Nghe nhiều, hỏi ít', text: 'Chỉ hỏi điều cần để giúp ngay bây giờ.' },
]
const questions = [
  {
    template: 'single',
    stem: 'Việc đầu tiên khi người trở về đến trụ sở là gì?',
    options: ['Mời vào chỗ kín đáo', 'Ghi lời khai', 'Gọi người thân đến'],
    right: [1],
  },
  {
    template: 'multiple',
    stem: 'Nên chuẩn bị gì trong phòng tiếp?',
    options: ['Nước uống', 'Khăn sạch', 'Người đến xem'],
    right: [1, 2],
  },
  { template: 'trueFalse', stem: 'Người im lặng là người không hợp tác.', options: [], right: [2] },
]

/** Leads back to the course, as the link above the heading does. */
const toCourse = (page: Page) => page.locator('.page-back').click()

async function writeCourse(page: Page, title: string): Promise<string> {
  await page.goto('/teach')
  await page.getByLabel('Tên khóa học').fill(title)
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await expect(page.locator('h1')).toHaveText(title)
  const address = new URL(page.url()).pathname
  for (const lesson of lessons) {
    await page.getByLabel('Tên bài mới').fill(lesson.title)
    await page.getByRole('button', { name: 'Thêm bài' }).click()
    await page.locator('[name=text]').fill(lesson.text)
    await save(page)
    await toCourse(page)
  }
  for (const question of questions) {
    await page.locator(`input[value=${question.template}] + button`).click()
    await page.locator('[name=stem]').fill(question.stem)
    for (const [at, words] of question.options.entries())
      await page.getByLabel(`Phương án ${at + 1}`, { exact: true }).fill(words)
    for (const number of question.right) await page.getByLabel(`Phương án ${number} đúng`).check()
    await save(page)
    await toCourse(page)
  }
  return address
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.locator('[data-draft-state]')).toContainText('Đã lưu')
}

async function answer(page: Page): Promise<void> {
  for (const card of await page.locator('.quiz-question').all()) {
    const stem = (await card.locator('legend').innerText()).trim()
    const question = questions.find((one) => one.stem === stem)
    const options = question?.options.length ? question.options : ['Đúng', 'Sai']
    for (const number of question?.right ?? [])
      await card.getByLabel(options[number - 1] ?? '', { exact: true }).check()
    await card.getByRole('button', { name: 'Lưu câu này' }).click()
  }
}

test.use({ javaScriptEnabled: false })

test('a trainer writes a course, looks at it on a phone and publishes it; a learner takes it to the end', async ({
  browser,
}) => {
  const desk = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await signInAs(desk, 'trainer')
  const page = await desk.newPage()
  const course = await writeCourse(page, 'Buổi gặp đầu tiên')

  await page.getByRole('link', { name: 'Xem thử' }).click()
  await page.getByRole('link', { name: 'Nghe nhiều, hỏi ít' }).click()
  const phone = page.frameLocator('iframe.phone')
  await expect(phone.locator('article')).toHaveText('Chỉ hỏi điều cần để giúp ngay bây giờ.')
  const width = await page.locator('iframe.phone').evaluate((frame) => frame.clientWidth)
  expect(width).toBe(360)

  await page.goto(`${course}/publication`)
  await page.getByRole('button', { name: 'Phát hành phiên bản 1' }).click()
  await expect(page.getByText('Học viên đang học bản này.')).toBeVisible()
  await desk.close()

  const commune = await browser.newContext({ viewport: { width: 360, height: 740 } })
  await signInAs(commune, 'learner')
  const learner = await commune.newPage()
  await learner.goto('/learn')
  await learner.getByRole('link', { name: 'Buổi gặp đầu tiên' }).click()
  await learner.getByRole('link', { name: 'Bắt đầu', exact: true }).click()
  for (const { text } of lessons) {
    await expect(learner.locator('article')).toHaveText(text)
    await learner.getByRole('button', { name: /Đã đọc xong/ }).click()
  }
  await learner.getByRole('button', { name: 'Bắt đầu làm bài' }).click()
  await answer(learner)
  await learner.locator('.quiz-finish summary').click()
  await learner.locator('.quiz-finish form button').click()
  await expect(learner.locator('main')).toContainText('3 trên 3 câu, 100 %')
  await learner.goto('/learn')
  await expect(learner.locator('main')).toContainText('Đã xong 3/3 phần')
  await commune.close()
})

test('what cannot be published is named, each with the place where it is mended', async ({ browser }) => {
  const context = await browser.newContext()
  await signInAs(context, 'trainer')
  const page = await context.newPage()
  await page.goto('/teach')
  await page.getByLabel('Tên khóa học').fill('Chưa viết xong')
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await page.getByLabel('Tên bài mới').fill('Bài trống')
  await page.getByRole('button', { name: 'Thêm bài' }).click()
  const lesson = new URL(page.url()).pathname
  await toCourse(page)
  await page.getByRole('link', { name: 'Phát hành' }).click()
  await expect(page.getByRole('button', { name: /Phát hành phiên bản/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Bài “Bài trống”' }).click()
  expect(new URL(page.url()).pathname).toBe(lesson)
  await context.close()
})

test('a closed tab and an ended session lose nothing that was written', async ({ browser }) => {
  const context = await browser.newContext()
  await signInAs(context, 'trainer')
  const page = await context.newPage()
  await page.goto('/teach')
  await page.getByLabel('Tên khóa học').fill('Viết dở dang')
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await page.getByLabel('Tên bài mới').fill('Một bài')
  await page.getByRole('button', { name: 'Thêm bài' }).click()
  const lesson = page.url()
  await page.locator('[name=text]').fill('Câu đã lưu.')
  await save(page)
  await page.close()

  const again = await context.newPage()
  await again.goto(lesson)
  await expect(again.locator('[name=text]')).toHaveValue('Câu đã lưu.')
  await again.locator('[name=text]').fill('Câu viết khi phiên đã hết.')
  await context.clearCookies()
  await again.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(again.locator('h1')).toContainText('chưa được lưu')
  await expect(again.locator('[name=text]')).toHaveValue('Câu viết khi phiên đã hết.')

  await signInAs(context, 'trainer')
  await again.getByRole('button', { name: 'Lưu lại' }).click()
  await expect(again.locator('[name=text]')).toHaveValue('Câu viết khi phiên đã hết.')
  await expect(again.locator('[data-draft-state]')).toContainText('Đã lưu')
  await context.close()
})

test('two who write at once decide themselves which text stays', async ({ browser }) => {
  const [one, other] = [await browser.newContext(), await browser.newContext()]
  await signInAs(one, 'trainer')
  await signInAs(other, 'administrator')
  const mine = await one.newPage()
  await mine.goto('/teach')
  await mine.getByLabel('Tên khóa học').fill('Hai người cùng viết')
  await mine.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await mine.getByLabel('Tên bài mới').fill('Một bài')
  await mine.getByRole('button', { name: 'Thêm bài' }).click()
  const theirs = await other.newPage()
  await theirs.goto(mine.url())
  await mine.locator('[name=text]').fill('Chữ của người thứ nhất.')
  await save(mine)
  await theirs.locator('[name=text]').fill('Chữ của người thứ hai.')
  await theirs.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(theirs.locator('h1')).toHaveText('Có người vừa lưu phần này')
  await expect(theirs.locator('main')).toContainText('Chữ của người thứ nhất.')
  await expect(theirs.locator('[name=text]')).toHaveValue('Chữ của người thứ hai.')
  await theirs.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await mine.reload()
  await expect(mine.locator('[name=text]')).toHaveValue('Chữ của người thứ hai.')
  await Promise.all([one.close(), other.close()])
})

test('nothing under /teach exists for a learner, over any channel; a script is told when its session ended', async ({
  browser,
  playwright,
}) => {
  const desk = await browser.newContext()
  await signInAs(desk, 'trainer')
  const page = await desk.newPage()
  const course = await writeCourse(page, 'Không phải của học viên')
  const [id = ''] = /[0-9a-f-]{36}/u.exec(course) ?? []
  await desk.close()

  const learner = await browser.newContext()
  await signInAs(learner, 'learner')
  const headers = { Origin: origin() }
  const reads = [
    { path: '/teach', route: 'index' },
    { path: course, route: 'course' },
    { path: `${course}/facts`, route: 'facts' },
    { path: `${course}/quiz`, route: 'quiz' },
    { path: `${course}/lessons/nghe-nhieu-hoi-it`, route: 'lesson' },
    { path: `${course}/questions/cau-1`, route: 'question' },
    { path: `${course}/publication`, route: 'publication' },
    { path: `${course}/preview`, route: 'preview' },
    { path: `${course}/preview/nghe-nhieu-hoi-it`, route: 'preview-step' },
  ]
  for (const { path, route } of reads) {
    const id = encodeURIComponent(`routes/drafts/${route}`)
    for (const channel of [path, `${path}?_data=${id}`, `${path}.data`, `${path}.data?_routes=${id}`]) {
      const answer = await learner.request.get(channel, { maxRedirects: 0 })
      expect(await answer.text(), channel).not.toContain('Chỉ hỏi điều cần')
      expect(answer.status(), channel).toBe(404)
    }
  }
  const piece = { writer: 'x', base: '0', seq: '1', title: 'x', text: 'x', minutes: '1', summary: '' }
  const writes = [
    '/lessons/nghe-nhieu-hoi-it',
    '/lessons/nghe-nhieu-hoi-it.json',
    '/publication',
    '/removals',
  ]
  for (const path of ['/teach/courses', ...writes.map((write) => course + write)]) {
    const answer = await learner.request.post(path, {
      form: { ...piece, what: 'lesson', key: 'nghe-nhieu-hoi-it', version: '1', change: 'first' },
      headers,
      maxRedirects: 0,
    })
    expect(answer.status(), path).toBe(404)
  }
  expect(await (await learner.request.get('/learn')).text()).not.toContain('Không phải của học viên')
  await learner.close()

  const nobody = await playwright.request.newContext({ baseURL: origin() })
  const told = await nobody.post(`/teach/courses/${id}/lessons/nghe-nhieu-hoi-it.json`, {
    form: piece,
    headers,
  })
  expect(told.status()).toBe(401)
  expect(await told.json()).toEqual({ refused: 'not-signed-in' })
  await nobody.dispose()
})
