import { expect, test } from '@playwright/test'
import { signInAs } from './site.ts'

test.use({ javaScriptEnabled: false })

const PROVINCE = '/coverage/20'

test('in one glance: how many are missing, in how many communes, by when', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.goto(PROVINCE)
  const headline = page.locator('.coverage-rate')
  await expect(headline).toContainText(/Còn \d+ người ở \d+ xã, phường/u)
  await expect(headline).toContainText('hết ngày 31/12/2030')
  await expect(headline).toContainText(/So với \d\d\/\d\d\/\d{4}/u)
  await expect(headline).toContainText('Với nhịp sáu tháng qua')
  const told = await headline.locator('a.coverage-distance').innerText()
  const people = /Còn (\d+)/u.exec(told)?.[1] ?? '?'
  await headline.locator('a.coverage-distance').click()
  await expect(page.locator('main')).toContainText(`${people} người`)
})

test('on paper no unit is folded away', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.goto(PROVINCE)
  const folded = page.locator('.disclosure-printed tbody tr').last()
  await expect(folded).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(folded).toBeVisible()
})

test('the trend can be read as a table, and says on what the projection rests', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.goto(PROVINCE)
  const section = page.locator('#dien-bien')
  await expect(section.getByRole('img').first()).toHaveAccessibleName(/Tỉnh Lạng Sơn/u)
  await section.locator('summary').first().click()
  await expect(section.getByRole('table')).toHaveCount(2)
  await expect(section).toContainText('bỏ tháng cao nhất và tháng thấp nhất')
  await section.getByRole('link', { name: 'địa giới hôm nay' }).click()
  await expect(page).toHaveURL(/boundaries=today/u)
})

test('what lapses before the lunar new year, and which communes fall', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.goto(PROVINCE)
  const section = page.locator('#sap-het')
  const newYear = section.locator('.stat').filter({ hasText: 'Tết' })
  const count = Number(await newYear.locator('.stat-value').innerText())
  expect(count).toBeGreaterThan(0)
  await newYear.getByRole('link').last().click()
  await expect(section.getByRole('table')).toBeVisible()
  const lost = await section.locator('tbody td:nth-child(4)').allInnerTexts()
  expect(lost.every((people) => Number(people) > 0)).toBe(true)
})

test('two days are compared, over the merger in today’s boundaries', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.goto(PROVINCE)
  await page.locator('main summary').first().click()
  await page.locator('[name=compare]').fill('2025-06-30')
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  const ended = page.locator('#so-sanh').getByRole('region', { name: 'Đơn vị không còn vào ngày' })
  await expect(ended).toContainText('Huyện')
  await expect(page.locator('#so-sanh').getByRole('region').first()).not.toContainText('Huyện')
  await page.getByRole('link', { name: 'So sánh theo địa giới hôm nay' }).click()
  await expect(page.locator('#so-sanh')).not.toContainText('Huyện')
  await expect(page.locator('#so-sanh tbody tr').nth(1)).toContainText(/[−+]?\d+,\d/u)
})

test('a number that changed since it was reported says both', async ({ context, page }) => {
  await signInAs(context, 'department')
  for (const on of ['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31']) {
    await page.goto(`${PROVINCE}?on=${on}`)
    if ((await page.getByText('Số đã báo cáo khi hết ngày này').count()) > 0) break
  }
  const notice = page.locator('.notice').filter({ hasText: 'Số đã báo cáo' })
  const reported = /là ([\d,]+ %); nay/u.exec(await notice.innerText())?.[1] ?? '?'
  await notice.getByRole('link', { name: 'Xem số đã báo cáo' }).click()
  await expect(page.locator('.coverage-number')).toHaveText(reported)
})

test('a department sets its target, and the distance is told to it', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.goto(PROVINCE)
  await page.getByRole('link', { name: 'Đổi mục tiêu' }).click()
  await page.locator('[name=percent]').fill('500')
  await page.getByRole('button', { name: 'Lưu mục tiêu' }).click()
  await expect(page.locator('main')).toContainText('Hãy ghi một số nguyên từ 1 đến 100.')
  await expect(page.locator('[name=percent]')).toHaveValue('500')
  await page.locator('[name=percent]').fill('95')
  await page.locator('[name=by]').fill('2028-12-31')
  await page.getByRole('button', { name: 'Lưu mục tiêu' }).click()
  await expect(page.locator('.coverage-rate')).toContainText('95 % (hạn: hết ngày 31/12/2028)')
  await page.getByRole('link', { name: 'Đổi mục tiêu' }).click()
  await page.locator('[name=percent]').fill('100')
  await page.locator('[name=by]').fill('2030-12-31')
  await page.getByRole('button', { name: 'Lưu mục tiêu' }).click()
  await expect(page.locator('.coverage-rate')).toContainText('100 %')
})

test('on a phone nothing is wider than the screen', async ({ context, page }) => {
  await signInAs(context, 'department')
  await page.setViewportSize({ width: 360, height: 740 })
  for (const address of [PROVINCE, `${PROVINCE}?compare=2025-06-30`, `${PROVINCE}/target`]) {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('each number at the top leads to as many people', async ({ page, context }) => {
  await signInAs(context, 'department')
  await page.goto('/coverage/20')
  const links = await page.locator('main .stats').first().locator('a').all()
  const numbers = await Promise.all(
    links.map(async (link) => ({ to: await link.getAttribute('href'), number: await link.textContent() })),
  )
  expect(numbers).toHaveLength(5)
  for (const { to, number } of numbers) {
    await page.goto(to ?? '')
    const shown = page.locator('main .tabs a[aria-current=page] .tab-count')
    await expect(shown, to ?? '').toHaveText(number ?? '')
  }
})
