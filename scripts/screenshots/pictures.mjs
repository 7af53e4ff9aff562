const phone = { width: 360, height: 720 }
const desk = { width: 1280, height: 1040 }
const course = '/learn/tiep-nhan-va-ho-tro'

/** What the README shows: whose page, how large, and what is done on it before the picture is taken. */
export const pictures = [
  { name: 'hoc', as: 'learner', at: '/learn', size: phone },
  { name: 'bai-hoc', as: 'learner', at: `${course}/m3-30-phut-dau-tien`, size: phone },
  { name: 'tinh-huong', as: 'learner', at: `${course}/tinh-huong-1`, size: phone, act: chooseInScenario },
  { name: 'bai-kiem-tra', as: 'certified', at: '/quizzes/kiem-tra-cuoi', size: phone, act: answerTwo },
  { name: 'kiem-tra-giay', as: 'certified', at: '/certificates', size: phone, act: verifyOwn },
  { name: 'muc-tieu', as: 'department', at: '/coverage/20', size: desk },
  { name: 'kem-nhat', as: 'department', at: '/coverage/20/ranking', size: desk },
  { name: 'con-thieu-ai', as: 'department', at: '/coverage/06184/people?group=missing', size: desk },
  {
    name: 'sap-het-han',
    as: 'department',
    at: '/coverage/20?until=2027-02-06',
    size: desk,
    act: showExpiring,
  },
  { name: 'xa-cua-toi', as: 'leader', at: '/coverage', size: phone },
  { name: 'soan-bai', as: 'trainer', at: '/teach', size: desk, act: writeLesson },
]

/** What lapses before Tết. */
async function showExpiring(page) {
  await page
    .locator('#sap-het')
    .evaluate((section) => section.scrollIntoView({ block: 'start', behavior: 'instant' }))
}

async function chooseInScenario(page) {
  await page.locator('form[action$="/choices"] input[type=radio]').first().check()
  await page.locator('form[action$="/choices"] button').click()
  await page.locator('[aria-live=polite]').first().scrollIntoViewIfNeeded()
}

async function answerTwo(page) {
  await page.locator('main form button, main .button-primary').first().click()
  const questions = page.locator('.quiz-question')
  await questions.first().waitFor()
  for (const index of [0, 1]) await questions.nth(index).locator('input[name=answer]').first().check()
  await page
    .locator('[data-state]')
    .filter({ hasText: /^Đã lưu/ })
    .nth(1)
    .waitFor()
  await questions.nth(1).evaluate((question) => question.scrollIntoView({ block: 'start' }))
  await page.locator('[data-answered]', { hasText: '2/20' }).waitFor()
}

async function verifyOwn(page) {
  await page.locator('main a[href^="/certificates/"]').first().click()
  await page.locator('main a[href^="/verify/"]').click()
  await page
    .getByText(/chữ ký đúng/i)
    .first()
    .waitFor()
}

async function writeLesson(page) {
  await page.getByLabel('Tên khóa học').fill('Đón người trở về ban đêm')
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click()
  await page.getByLabel('Tên bài mới').fill('Khi có người gõ cửa lúc 21 giờ')
  await page.getByRole('button', { name: 'Thêm bài' }).click()
  const editor = page.locator('.ProseMirror')
  await editor.waitFor()
  await editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, written)
}

const written = `<h2>Tình huống</h2><p>21 giờ, một phụ nữ ôm con nhỏ đứng trước trụ sở. Chị nói mình vừa về qua lối mở và
không biết đi đâu.</p><h2>Việc làm trước</h2><ol><li>Mời vào nhà, rót nước, hỏi <strong>có ai đau, có ai bị đe dọa
không</strong>.</li><li>Nói mình là ai, và nói rằng chị không phải kể hết trong đêm nay.</li><li>Gọi người trực của xã;
khi nguy hiểm, gọi 113. Tổng đài 111 nghe máy cả đêm.</li></ol>`
