import { expect, test, type Page } from '@playwright/test'
import { examine } from './examine.ts'
import { browserOf } from './visiting.ts'

const main = (page: Page) => page.locator('main')
const phone = { width: 360, height: 740 }

/** A person of the leader's commune of whom no other test speaks: the last who is not trained. */
async function lastMissing(page: Page): Promise<{ code: string; coverage: string }> {
  await page.goto('/coverage')
  const coverage = new URL(page.url()).pathname
  await page.goto(`${coverage}/people?group=missing`)
  const code = await page.locator('main tbody tr').last().locator('th .cell-note').first().textContent()
  return { code: code?.trim() ?? '', coverage }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a leader says on a phone that a number is wrong, the department mends it and answers, the leader reads it', async ({
    browser,
  }) => {
    const leader = await (await browserOf(browser, 'leader')).newPage()
    await leader.setViewportSize(phone)
    const { code, coverage } = await lastMissing(leader)
    await leader.goto(`${coverage}/explanation`)
    await leader.getByLabel('Họ tên hoặc mã cán bộ').fill(code)
    await leader.getByRole('button', { name: 'Tìm và giải thích' }).click()
    await expect(main(leader)).toContainText('Được tính')
    await leader.getByRole('link', { name: 'Báo sai về người này' }).click()
    await leader.getByLabel('Được miễn mà chưa ghi nhận').check()
    await leader.getByLabel('Giải thích').fill('Biệt phái, số điện thoại 0912 345 678')
    await leader.getByRole('button', { name: 'Gửi yêu cầu' }).click()
    await expect(leader.getByRole('alert')).toContainText('Có số của cá nhân')
    await expect(leader.getByLabel('Được miễn mà chưa ghi nhận')).toBeChecked()
    await leader.getByLabel('Giải thích').fill('Biệt phái theo Quyết định 21/QĐ-SNV')
    await leader.getByRole('button', { name: 'Gửi yêu cầu' }).click()
    await expect(main(leader)).toContainText('Đã gửi yêu cầu')
    const request = new URL(leader.url()).pathname
    const then = await numberNow(leader)

    const office = await (await browserOf(browser, 'department')).newPage()
    await office.goto('/coverage')
    await office.getByRole('link', { name: /^Đính chính \(\d+\)$/ }).click()
    await office.locator(`main tbody a[href="${request}"]`).click()
    await expect(main(office)).toContainText('Biệt phái theo Quyết định 21/QĐ-SNV')
    await office.getByRole('link', { name: 'Miễn chứng nhận' }).click()
    await office.getByLabel('Lý do').fill('Biệt phái theo Quyết định 21/QĐ-SNV')
    await office.getByLabel('Từ ngày').fill('2026-01-05')
    await office.getByRole('button', { name: 'Ghi nhận miễn' }).click()
    await office.goto(request)
    await expect(main(office)).toContainText('Số đã khác lúc gửi yêu cầu')
    const answer = office.getByRole('button', { name: 'Gửi trả lời' })
    // Browsers ask for a choice by themselves; the server asks whoever has none that does.
    await answer.evaluate((button: HTMLButtonElement) => (button.formNoValidate = true))
    await answer.click()
    await expect(main(office)).toContainText('Hãy chọn kết quả')
    await office.locator('input[name=outcome][value=accepted]').check()
    await office.getByLabel('Đã sửa gì, hoặc vì sao không sửa').fill('Đã ghi nhận miễn từ 05/01/2026')
    await office.getByRole('button', { name: 'Gửi trả lời' }).click()
    await expect(main(office)).toContainText('Đã trả lời')

    await leader.goto('/corrections?state=accepted')
    await expect(main(leader)).toContainText('Đã ghi nhận miễn từ 05/01/2026')
    await leader.goto(request)
    expect(await numberNow(leader)).not.toBe(then)
    await expect(main(leader)).toContainText('Được tính, ngoài mẫu số: Được miễn')

    await office.goto(`/people?q=${code}`)
    await office.locator('main tbody a').first().click()
    await office.getByRole('link', { name: /^Kết thúc hoặc rút lại/ }).click()
    await office.getByRole('link', { name: /ghi nhầm/ }).click()
    await office.getByRole('button', { name: 'Rút lại lần miễn này' }).click()
  })

  test('a learner says that their own standing is wrong, and withdraws it', async ({ browser }) => {
    const learner = await (await browserOf(browser, 'learner')).newPage()
    await learner.setViewportSize(phone)
    await learner.goto('/learn')
    await learner.getByRole('link', { name: 'Tình trạng của tôi sai?' }).click()
    await learner.getByLabel('Nhiệm vụ ghi sai').check()
    await learner.getByLabel('Giải thích').fill('Tôi làm công an xã từ đầu năm')
    await learner.getByRole('button', { name: 'Gửi yêu cầu' }).click()
    await expect(main(learner)).toContainText('Đã gửi yêu cầu')
    await learner.getByRole('button', { name: 'Rút yêu cầu của tôi' }).click()
    await expect(main(learner)).toContainText('Đã rút yêu cầu')
  })
})

test('a request is read by everybody who may, and withdrawn', async ({ browser }) => {
  const leader = await (await browserOf(browser, 'leader')).newPage()
  const { code, coverage } = await lastMissing(leader)
  await leader.goto(`${coverage}/explanation?who=${code}&list=ended`)
  await examine(leader)
  await leader.getByRole('link', { name: 'Báo sai về người này' }).click()
  await leader.getByLabel('Nhiệm vụ ghi sai').check()
  await leader.getByLabel('Giải thích').fill('Xem Quyết định 22/QĐ-SNV')
  await leader.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(main(leader)).toContainText('Đã gửi yêu cầu')
  await examine(leader)
  const request = new URL(leader.url()).pathname
  const office = await (await browserOf(browser, 'department')).newPage()
  await office.goto(request)
  await office.getByRole('button', { name: 'Gửi trả lời' }).scrollIntoViewIfNeeded()
  await examine(office)
  await office.goto('/corrections?state=all')
  await expect(office.locator(`main tbody a[href="${request}"]`)).toBeVisible()
  await leader.getByRole('button', { name: 'Rút yêu cầu của tôi' }).click()
  await expect(main(leader)).toContainText('Đã rút yêu cầu')
})

/** The number as the page of a request shows it now. */
function numberNow(page: Page): Promise<string | null> {
  return page.locator('dt', { hasText: 'Số bây giờ' }).locator('xpath=following-sibling::dd').textContent()
}
