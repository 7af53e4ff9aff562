import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { area, collection, square, type Feature } from '../support/made-up-country.ts'
import { examine } from './examine.ts'
import { signInAs } from './site.ts'

/** The codes of the communes below the province, as its page lists them. */
async function communes(page: Page, context: BrowserContext): Promise<string[]> {
  await signInAs(context, 'department')
  await page.goto('/coverage/20')
  const links = await page
    .locator('.tiles a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return links.map((link) => link.replace('/coverage/', ''))
}

const inAGrid = (codes: readonly string[]): Feature[] =>
  codes.map((code, at) =>
    area({ MaXa: code }, square(106 + (at % 9) * 0.1, 21.5 + Math.floor(at / 9) * 0.1, 0.1)),
  )

async function send(page: Page, context: BrowserContext, features: readonly Feature[]): Promise<void> {
  await signInAs(context, 'administrator')
  await page.goto('/settings/boundaries')
  const buffer = Buffer.from(collection(features))
  await page
    .getByLabel('Tệp ranh giới')
    .setInputFiles({ name: 'ranh-gioi.geojson', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Gửi và xem trước' }).click()
  await expect(page.locator('h1')).toHaveText('Xem trước ranh giới')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'boundaries' : 'boundaries without JavaScript', () => {
    test.use({ javaScriptEnabled })
    const look = (page: Page) => (javaScriptEnabled ? examine(page) : Promise.resolve())

    test('are sent, shown and taken over: tiles become a map, and tiles again', async ({ page, context }) => {
      const codes = await communes(page, context)
      expect(codes.length).toBeGreaterThan(60)
      await send(page, context, inAGrid(['99999', ...codes.slice(1)]))
      await expect(page.locator('main')).toContainText('Đơn vị chưa có ranh giới')
      await expect(page.locator('main')).toContainText('MaXa: 99999')
      await look(page)
      await page.getByRole('button', { name: 'Bỏ tệp này' }).click()

      await send(page, context, inAGrid(codes))
      await expect(page.locator('main')).toContainText('Mọi đơn vị đều có ranh giới')
      await page.getByRole('button', { name: /^Dùng ranh giới của \d+ đơn vị$/ }).click()
      await expect(page.locator('main')).toContainText('Đã dùng ranh giới mới.')
      await look(page)

      await signInAs(context, 'department')
      await page.goto('/coverage/20?on=2026-10-01')
      await expect(page.locator('.tiles')).toHaveCount(0)
      const first = page.locator('.map a').first()
      await expect(first.locator('title')).toHaveText(/: \d+(,\d)? %, còn \d+ người$/)
      await look(page)
      await first.focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/coverage\/\d{5}\?on=2026-10-01$/)

      await signInAs(context, 'administrator')
      await page.goto('/settings/boundaries')
      await page.getByRole('button', { name: 'Thôi dùng' }).first().click()
      await expect(page.locator('main')).toContainText('Đã bỏ.')
      await signInAs(context, 'department')
      await page.goto('/coverage/20')
      await expect(page.locator('.map')).toHaveCount(0)
      await expect(page.locator('.tiles')).toBeVisible()
    })

    test('of the nation without its archipelagos are refused, and the reason says which', async ({
      page,
      context,
    }) => {
      const codes = await communes(page, context)
      const coast = Array.from({ length: 12 }, (_, at) => area({ MaXa: `9${at}` }, square(106, 9 + at)))
      await send(page, context, [...inAGrid(codes.slice(0, 1)), ...coast])
      const alert = page.getByRole('alert')
      await expect(alert).toContainText('Bản đồ cả nước phải có quần đảo Hoàng Sa và quần đảo Trường Sa')
      await expect(alert).toContainText(
        'Quần đảo Hoàng Sa (thành phố Đà Nẵng); Quần đảo Trường Sa (tỉnh Khánh Hòa)',
      )
      await expect(page.getByRole('button', { name: /^Dùng ranh giới/ })).toHaveCount(0)
      await page.getByRole('button', { name: 'Bỏ tệp này' }).click()
    })

    test('that are none are declined on the page, which stays', async ({ page, context }) => {
      await signInAs(context, 'administrator')
      await page.goto('/settings/boundaries')
      const buffer = Buffer.from('{"type":"Topology"}')
      await page
        .getByLabel('Tệp ranh giới')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
      await page.getByRole('button', { name: 'Gửi và xem trước' }).click()
      await expect(page.getByRole('alert')).toContainText('Đây là tệp TopoJSON')
      await expect(page.getByLabel('Tệp ranh giới')).toBeVisible()
    })
  })
}

test.describe('a commune leader', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('sees on one screen of a phone how far, who is missing with a number to call, what ends next and what to do', async ({
    page,
    context,
  }) => {
    await signInAs(context, 'leader')
    await page.goto('/coverage')
    await expect(page).toHaveURL(/\/coverage\/06184$/)
    const essentials = [
      page.locator('.coverage-number'),
      page.locator('.commune-left'),
      page.locator('a[href^="tel:"]').first(),
      page.getByText(/^Sắp hết hạn: /),
      page.locator('.commune-act'),
    ]
    for (const one of essentials) await expect(one).toBeInViewport({ ratio: 1 })
    await page.locator('.commune-act').click()
    await expect(page).toHaveURL(/\/coverage\/06184\/people\?group=missing$/)
  })
})

test('a department sees the ten communes that are worst at once, and who is missing there with phone numbers', async ({
  page,
  context,
}) => {
  await signInAs(context, 'department')
  await page.goto('/coverage')
  const worst = page.locator('section', { has: page.getByRole('heading', { name: '10 đơn vị kém nhất' }) })
  await expect(worst.locator('tbody tr')).toHaveCount(10)
  await worst.getByRole('link', { name: 'Xem cả bảng xếp hạng' }).click()
  await page.getByRole('link', { name: 'Thiếu nhiều nhất' }).click()
  await expect(page).toHaveURL(/\/coverage\/20\/ranking\?order=missing$/)
  await page
    .locator('tbody tr')
    .first()
    .getByRole('link', { name: /^Danh sách/ })
    .click()
  await expect(page).toHaveURL(/\/people\?group=missing$/)
  // From a unit of the ranking straight to the phone, and to the assignment of all who are missing in it.
  await page.goBack()
  await page
    .locator('tbody tr')
    .first()
    .getByRole('link', { name: /^Gọi điện cho người còn thiếu/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Danh sách gọi điện/)
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  await page.goBack()
  await page
    .locator('tbody tr')
    .first()
    .getByRole('link', { name: /^Giao học cho người còn thiếu/ })
    .click()
  await expect(page.getByRole('button', { name: /^Giao cho [1-9]/ })).toBeVisible()
})
