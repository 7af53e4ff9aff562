import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { openEditor } from './editor-harness.ts'

const pageOf = (page: Page) => page.getByRole('textbox', { name: 'Nội dung' })
const written = (page: Page) =>
  page.locator('textarea[name=text]').evaluate((area) => (area as HTMLTextAreaElement).value)

/** Pastes in the place of all that is written, as the clipboard hands it over. */
async function paste(page: Page, type: 'text/html' | 'text/plain', content: string): Promise<string> {
  await pageOf(page).press('Control+a')
  await pageOf(page).evaluate(
    (target, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(data.type, data.content)
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { type, content },
  )
  return written(page)
}

const word = (name: string) => readFileSync(join(import.meta.dirname, 'word', name), 'utf8')

let complaints: string[] = []
test.beforeEach(({ page }) => {
  complaints = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
})
test.afterEach(() => expect(complaints).toEqual([]))

test('one writes headings, lists and bold words, and the form gets Markdown', async ({ page }) => {
  await openEditor(page, '')
  await pageOf(page).click()
  await page.getByRole('button', { name: 'Đề mục', exact: true }).click()
  await page.keyboard.type('Mở cửa')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Mời ')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('button', { name: /Chữ đậm/u })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.type('ngồi')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click()
  await page.keyboard.type('Một')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Hai')
  expect(await written(page)).toBe('## Mở cửa\n\nMời **ngồi**\n\n- Một\n- Hai')
  await page.keyboard.press('Control+z')
  expect(await written(page)).not.toContain('Hai')
})

test('a box of law is inserted from the menu, with what it rests on', async ({ page }) => {
  await openEditor(page, 'Trước.')
  await pageOf(page).click()
  await page.getByRole('button', { name: 'Chèn khung' }).click()
  await page.getByRole('menuitem', { name: /^Quy định/u }).click()
  await page.keyboard.type('Cấm kỳ thị.')
  await page.getByLabel(/^Căn cứ/u).fill('Luật 53/2024/QH15, Điều 3')
  await page.getByLabel(/^Có hiệu lực/u).fill('2025-07-01')
  expect(await written(page)).toBe(
    'Trước.\n\n:::law basis="Luật 53/2024/QH15, Điều 3" from="2025-07-01"\nCấm kỳ thị.\n:::',
  )
  await page.getByRole('button', { name: 'Bỏ khung, giữ chữ' }).click()
  expect(await written(page)).toBe('Trước.\n\nCấm kỳ thị.')
})

test('Tab leads out of the editor, Alt+F10 to its toolbar, where the arrow keys go on', async ({ page }) => {
  await openEditor(page, 'Chữ')
  await pageOf(page).click()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Xem dạng văn bản' })).toBeFocused()
  await pageOf(page).click()
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('button', { name: 'Đoạn văn' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Đề mục', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await written(page)).toBe('## Chữ')
  await page.keyboard.press('Escape')
  await expect(pageOf(page)).toBeFocused()
})

test('a link takes what people type, and no script', async ({ page }) => {
  await openEditor(page, 'Gọi 113')
  await pageOf(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Chỉ nhận địa chỉ trang/u)).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('113')
  await page.keyboard.press('Enter')
  expect(await written(page)).toBe('[Gọi 113](tel:113)')
})

test('a text that the editor cannot show stays as it is', async ({ page }) => {
  const nested = '::::situation\n:::say\nx\n:::\n::::'
  await openEditor(page, nested)
  await expect(page.locator('textarea[name=text]')).toBeVisible()
  await expect(page.getByRole('status')).toContainText('dạng văn bản')
  expect(await written(page)).toBe(nested)
})

test('Vietnamese composed letter by letter, and by backspacing as Unikey does, arrives whole', async ({
  page,
}) => {
  await openEditor(page, 'Chào')
  await pageOf(page).click()
  await page.keyboard.press('Control+End')
  const keyboard = await page.context().newCDPSession(page)
  await page.keyboard.type(' ')
  for (const text of ['v', 'vi', 'viê', 'việ', 'việt']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await keyboard.send('Input.insertText', { text: 'việt' })
  await page.keyboard.type(' na')
  await page.keyboard.press('Backspace')
  await keyboard.send('Input.insertText', { text: 'ă' })
  await page.keyboard.type('m')
  expect(await written(page)).toBe('Chào việt năm')
})

test('at 360 px nothing is wider than the screen and every tool is large enough to touch', async ({
  page,
}) => {
  await openEditor(page, '| a | b |\n| --- | --- |\n| c | d |')
  await page.getByRole('cell', { name: 'd' }).click()
  await expect(page.getByRole('toolbar', { name: 'Bảng' })).toBeVisible()
  const small = await page
    .locator('.rich-text-tool')
    .evaluateAll((tools) => tools.filter((tool) => tool.getBoundingClientRect().height < 43.9).length)
  expect(small).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: 'Thêm hàng' }).click()
  await page.keyboard.type('e')
  expect(await written(page)).toBe('| a | b |\n| --- | --- |\n| c | d |\n|  | e |')
})

test('what is pasted from Word, or as plain text, stays structure and words, and nothing else comes along', async ({
  page,
}) => {
  await openEditor(page, 'Trước đó.')
  const lesson = await paste(page, 'text/html', word('from-word.html').normalize('NFD'))
  expect(lesson).toBe(
    [
      '## 1. Đón người trở về',
      'Tại thành phố Lạng Sơn, **không** hỏi ngay và *không* chụp ảnh; tứ từ nghe.',
      '- Mời vào chỗ kín đáo\n  - Rót nước\n- Ngồi ngang tầm mắt',
      '### Căn cứ',
      '**Điều 5.** Chính sách của Nhà nước',
      '1. Ghi sổ\n   1. Ký tên\n2. [Gửi Sở](https://vbpl.vn/luat-53) xem',
      '| Việc | Ai làm |\n| --- | --- |\n| Đón tiếp | Công chức xã |',
      '### Lưu ý',
    ].join('\n\n'),
  )
  expect(lesson).toBe(lesson.normalize('NFC'))
  const left = await pageOf(page).evaluate((editor) => {
    const named = [...editor.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())
    return { named, ran: (window as { ran?: string }).ran }
  })
  expect(left.named.filter((name) => /^(on|style|data-style|lang|id)/u.test(name))).toEqual([])
  expect(left.ran).toBeUndefined()
  expect(await paste(page, 'text/html', word('filtered.html'))).toBe(
    '- Một\n  - Hai\n\nGiữa\n\n3. Ba\n\nB. Nguyễn Văn A',
  )
  // Plain text keeps its lines; those with a dash are a list.
  const text = 'Chuẩn bị:\r\n- nước\r\n- khăn\r\n\r\nRồi mời ngồi. *Không* hỏi <b>ngay</b>.'.normalize('NFD')
  expect(await paste(page, 'text/plain', text)).toBe(
    'Chuẩn bị:\n\n- nước\n- khăn\n\nRồi mời ngồi. \\*Không\\* hỏi \\<b>ngay\\</b>.',
  )
})
