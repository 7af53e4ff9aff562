import { expect, test, type BrowserContext, type Page, type Route } from '@playwright/test'
import { origin, signInAs } from './site.ts'

/** Posts one of the site's own forms; answers where it leads. */
async function post(context: BrowserContext, path: string, form: Record<string, string>): Promise<string> {
  const headers = { Origin: origin() }
  const answer = await context.request.post(path, { form, headers, maxRedirects: 0 })
  expect(answer.status(), path).toBe(303)
  return answer.headers()['location'] ?? ''
}

/** A lesson of a new course, by its address. */
async function newLesson(trainer: BrowserContext, title: string): Promise<string> {
  const course = await post(trainer, '/teach/courses', { title })
  return post(trainer, `${course}/lessons`, { module: 'phan-1', title })
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Nội dung' })
const state = (page: Page) => page.locator('[data-draft-state]')
const press = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click()

async function write(page: Page, text: string): Promise<void> {
  await editor(page).press('Control+End')
  await page.keyboard.insertText(text)
}

/** What the server holds of a lesson, as a page without a script would show it. */
async function savedText(context: BrowserContext, lesson: string): Promise<string> {
  const page = await (await context.request.get(lesson)).text()
  return /<textarea[^>]*name="text"[^>]*>([^<]*)</u.exec(page)?.[1]?.trim() ?? ''
}

const copies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('draft ')).length)

test('an ended session loses nothing that was typed, and on a shared computer only its writer is offered it', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await signInAs(context, 'trainer')
  const lesson = await newLesson(context, 'Chung một máy')
  const page = await context.newPage()
  await page.goto(lesson)
  await write(page, 'Đã lưu.')
  await press(page)
  await expect(state(page)).toContainText('Đã lưu lúc')
  expect(await copies(page)).toBe(0)

  const phone = await browser.newContext()
  await signInAs(phone, 'trainer')
  await post(phone, '/account/sessions/ending', {})
  await phone.close()
  await write(page, ' Viết khi phiên đã hết.')
  await press(page)
  await expect(state(page)).toContainText('phiên làm việc đã hết, chữ vẫn được giữ trên máy này')
  await page.getByRole('link', { name: 'Đăng nhập lại rồi viết tiếp' }).click()
  await expect(page).toHaveURL(`/login?redirectTo=${encodeURIComponent(lesson)}`)

  // Somebody else sits down, in a second tab as well as in the one that was left.
  await signInAs(context, 'administrator')
  await page.goBack()
  await expect(editor(page)).toHaveText('Đã lưu.')
  await expect(state(page)).toContainText('Đã lưu lúc')
  await page.goto('/teach')
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('[data-kept-texts]')).toBeHidden()
  expect(await copies(page)).toBe(1)
  await post(context, '/logout', {})

  await signInAs(context, 'trainer')
  await page.goto('/teach')
  await page.locator('[data-kept-texts]').getByRole('link', { name: 'Chung một máy' }).click()
  await expect(editor(page)).toHaveText('Đã lưu. Viết khi phiên đã hết.')
  await expect(state(page)).toContainText('Đã lấy lại')
  expect(await savedText(context, lesson)).toBe('Đã lưu.')
  await press(page)
  await expect(state(page)).toContainText('Đã lưu lúc')
  expect(await savedText(context, lesson)).toBe('Đã lưu. Viết khi phiên đã hết.')
  expect(await copies(page)).toBe(0)

  // A window that was left open saves nothing under the name of who has signed in since.
  await signInAs(context, 'administrator')
  await write(page, ' Vẫn của giảng viên.')
  await press(page)
  await expect(state(page)).toContainText('đang dùng tài khoản khác')
  expect(await savedText(context, lesson)).toBe('Đã lưu. Viết khi phiên đã hết.')

  await signInAs(context, 'trainer')
  await write(page, ' Ra về.')
  await page.locator('form[action="/logout"] button').evaluate((button: HTMLButtonElement) => button.click())
  await expect(page).not.toHaveURL(lesson)
  await signInAs(context, 'trainer')
  expect(await savedText(context, lesson)).toContain('Vẫn của giảng viên. Ra về.')
  await context.close()
})

test('the button beside a save that is under way, and an answer that is lost, are no conflict with oneself', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await signInAs(context, 'trainer')
  const lesson = await newLesson(context, 'Mạng chập chờn')
  const page = await context.newPage()
  await page.goto(lesson)

  const saves = `**${lesson}.json`
  const pass = (route: Route) => route.continue()
  const lose = async (route: Route) => {
    await route.fetch()
    await route.abort()
  }
  let network = pass
  await page.route(saves, (route) => network(route))

  // The first save is held up on its way, and arrives after the one of the button.
  const heldUp = new Promise<Route>((resolve) => {
    network = (route) => Promise.resolve(resolve(route))
  })
  await write(page, 'Một.')
  const first = await heldUp
  network = pass
  await write(page, ' Hai.')
  await press(page)
  await expect(state(page)).toContainText('Đã lưu lúc')
  const late = page.waitForResponse(saves)
  await first.continue()
  expect((await late).status()).toBe(200)
  expect(await savedText(context, lesson)).toBe('Một. Hai.')
  await expect(state(page)).toContainText('Đã lưu lúc')

  // The server has it, the browser does not hear so; it is sent again, with more.
  network = lose
  await write(page, ' Ba.')
  await press(page)
  await expect(state(page)).toContainText('Hệ thống đang thử lại')
  network = pass
  await write(page, ' Bốn.')
  await press(page)
  await expect(state(page)).toContainText('Đã lưu lúc')
  expect(await savedText(context, lesson)).toBe('Một. Hai. Ba. Bốn.')

  // The same, and the tab is closed: the next one finds that all has arrived, or what was written on since.
  network = lose
  await write(page, ' Năm.')
  await press(page)
  await expect(state(page)).toContainText('Hệ thống đang thử lại')
  await page.goto('/privacy')
  expect(await copies(page)).toBe(1)
  network = pass
  await page.goto(lesson)
  await expect(editor(page)).toContainText('Năm.')
  await expect(state(page)).toContainText('Đã lưu lúc')
  expect(await copies(page)).toBe(0)
  await context.close()
})

test('two people who write at once see both texts before one of them stays', async ({ browser }) => {
  const [one, other] = [await browser.newContext(), await browser.newContext()]
  const { name } = await signInAs(one, 'trainer')
  await signInAs(other, 'administrator')
  const lesson = await newLesson(one, 'Hai máy')
  const [mine, theirs] = [await one.newPage(), await other.newPage()]
  await Promise.all([mine.goto(lesson), theirs.goto(lesson)])
  await write(mine, 'Của người thứ nhất.')
  await press(mine)
  await expect(state(mine)).toContainText('Đã lưu lúc')
  await write(theirs, 'Của người thứ hai.')
  await press(theirs)
  await expect(state(theirs)).toContainText(`${name} đã lưu một bản khác`)
  expect(await savedText(one, lesson)).toBe('Của người thứ nhất.')
  await theirs.getByRole('button', { name: 'Xem cả hai bản rồi chọn' }).click()
  await expect(theirs.locator('main')).toContainText('Của người thứ nhất.')
  await expect(theirs.locator('[name=text]')).toHaveValue('Của người thứ hai.')
  await theirs.locator('[name=text]').fill('Của cả hai.')
  await theirs.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await expect(editor(theirs)).toHaveText('Của cả hai.')
  expect(await savedText(one, lesson)).toBe('Của cả hai.')
  expect(await copies(theirs)).toBe(0)
  await Promise.all([one.close(), other.close()])
})
