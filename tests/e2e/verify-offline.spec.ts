import { randomBytes } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { encodePayload, formatCode, type SignedFacts } from '../../app/domain/certificates/code.ts'
import { maskedName } from '../../app/domain/certificates/masked-name.ts'
import { addDays, day, dayOf } from '../../app/domain/day.ts'
import { signCode } from '../../app/signing/ed25519.ts'
import { signedHere, sql } from './installation.ts'
import { realQr } from './real-qr.ts'
import { signInAs } from './site.ts'

const shown = (on: string) => on.split('-').reverse().join('/')
const today = () => dayOf(new Date())
const main = (page: Page) => page.locator('main')

/** Another letter in the middle of the signed part. */
function altered(code: string): string {
  const at = code.indexOf('.', 4) + 12
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1)
}

function signedElsewhere(facts: SignedFacts): string {
  const unsigned = { key: 'foreign1', payload: encodePayload(facts) }
  return formatCode({ ...unsigned, signature: signCode(unsigned, randomBytes(32)) })
}

test('opened once, the check answers with no network', async ({ browser }) => {
  const context = await browser.newContext()
  const { name } = await signInAs(context, 'certified')
  const { address, id, code, facts } = await realQr(context)
  const page = await context.newPage()

  await test.step('what is kept is about nobody, though somebody is signed in', async () => {
    await page.goto('/verify')
    await expect(page.getByRole('banner')).toContainText(name)
    await expect(main(page)).toContainText('cả khi không có mạng')
    const kept = await page.evaluate(everythingKept)
    expect(kept.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/verify', '/verify/offline', '/verify/keys.json']),
    )
    expect(kept.map(({ path }) => path).join()).toMatch(/\.css.*\.woff2/)
    for (const { path, text } of kept) expect(text, path).not.toContain(name)
  })

  await context.setOffline(true)
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))

  await test.step('a real QR: the full name, as of today, and what could not be asked', async () => {
    const answer = await page.goto(address)
    expect(answer?.fromServiceWorker()).toBe(true)
    await expect(main(page)).toContainText(`Chữ ký đúng, tính đến ngày ${shown(today())}`)
    await expect(main(page)).toContainText(facts.name)
    await expect(main(page)).toContainText('Chưa hỏi được tình trạng của giấy')
    await expect(page.getByRole('banner')).not.toContainText(name)
    expect(failed).toEqual([])
  })

  const past = { ...facts, issuedOn: day('2020-01-01'), validUntil: day('2022-01-01') }
  const ahead = { ...facts, issuedOn: addDays(today(), 400), validUntil: null }
  const other = { ...facts, id: 'aB3dE6gH9jK2mN5pQ8sT1u', number: '9999/2026/GCN-THU' }
  const cases: [name: string, code: string, said: RegExp, genuine: boolean][] = [
    ['altered', altered(code), /Mã QR không đúng.*Không chấp nhận giấy/s, false],
    ['under a foreign key', signedElsewhere(facts), /Chưa kiểm tra được chữ ký.*khóa có thể mới hơn/s, false],
    ['read half', code.slice(0, code.length / 2), /Mã QR chưa đọc được hết.*quét lại/s, false],
    [
      'of another certificate',
      await signedHere(other),
      /của giấy chứng nhận khác.*9999\/2026\/GCN-THU/s,
      false,
    ],
    ['absent', '', /cần quét mã QR/, false],
    ['expired', await signedHere(past), /Giấy đã hết thời hạn.*Chữ ký đúng.*31\/12\/2021/s, true],
    ['issued after the device’s today', await signedHere(ahead), /Ngày giờ của máy này chưa đúng/, true],
    ['genuine again', code, /Chữ ký đúng, tính đến/, true],
  ]
  for (const [what, tried, said, genuine] of cases) {
    await test.step(`a code ${what}`, async () => {
      await page.goto(`/verify/${id}#${tried}`)
      await expect(main(page)).toContainText(said)
      if (genuine) await expect(main(page)).toContainText(facts.name)
      else await expect(main(page)).not.toContainText(facts.name)
    })
  }

  await test.step('typed and pasted by keyboard', async () => {
    await page.goto('/verify')
    const field = page.getByLabel('Số hoặc mã của giấy')
    await field.fill(facts.number)
    await field.press('Enter')
    await expect
      .poll(() => field.evaluate((input: HTMLInputElement) => input.validationMessage))
      .toContain('Không có mạng nên chưa tra được theo số')
    await field.fill(address)
    await field.press('Enter')
    await expect(main(page)).toContainText(facts.name)
  })

  await test.step('asked again it says the same, until there is a network again', async () => {
    const again = page.waitForResponse((answer) => answer.url().includes('/verify/keys.json'))
    const retry = main(page).getByRole('button', { name: 'Kiểm tra lại' })
    await retry.click()
    await again
    await expect(main(page)).toContainText('Chưa hỏi được tình trạng của giấy')
    await context.setOffline(false)
    // The page asks by itself; where the network was not quite there yet, somebody asks again.
    await expect(async () => {
      await expect(main(page))
        .toContainText('Còn hiệu lực', { timeout: 2_000 })
        .catch(() => page.reload())
      await expect(main(page)).toContainText('Còn hiệu lực', { timeout: 2_000 })
    }).toPass()
  })

  await test.step('other pages never notice', async () => {
    const elsewhere = await page.goto('/certificates')
    expect(elsewhere?.fromServiceWorker()).toBe(false)
    await expect(page.getByRole('banner')).toContainText(name)
  })
  await context.close()
})

test('online, each verdict comes with the state, and a right signature approves of nothing', async ({
  browser,
}) => {
  const owner = await browser.newContext()
  await signInAs(owner, 'certified')
  const { id, code, facts } = await realQr(owner)
  await owner.close()
  const page = await (await browser.newContext()).newPage()
  const unknown = { ...facts, id: 'aB3dE6gH9jK2mN5pQ8sT1u', number: '9999/2026/GCN-THU' }
  const ofUnknown = await signedHere(unknown)

  const cases: [name: string, path: string, said: RegExp][] = [
    ['genuine', `${id}#${code}`, /Còn hiệu lực.*Chữ ký đúng/s],
    ['altered', `${id}#${altered(code)}`, /Mã QR không đúng/],
    ['foreign', `${id}#${signedElsewhere(facts)}`, /Không phải chữ ký của cơ quan cấp này/],
    ['read half', `${id}#${code.slice(0, 60)}`, /Mã QR chưa đọc được hết/],
    ['unknown', unknown.id, /Không có giấy chứng nhận này/],
    [
      'genuine, but unknown',
      `${unknown.id}#${ofUnknown}`,
      /Chữ ký đúng, nhưng cơ quan cấp không có giấy này/,
    ],
    ['of another certificate', `${unknown.id}#${code}`, /Mã QR là của giấy chứng nhận khác/],
  ]
  for (const [what, path, said] of cases) {
    await test.step(what, async () => {
      await page.goto(`/verify/${path}`)
      await expect(main(page)).toContainText(said)
      if (!what.startsWith('genuine')) await expect(main(page)).not.toContainText(facts.name)
      if (what !== 'genuine') await expect(main(page).getByText('Còn hiệu lực')).toBeHidden()
    })
  }
  await test.step('one leads on to the certificate that was signed', async () => {
    await main(page).getByRole('link', { name: 'Kiểm tra giấy mà mã QR được ký cho' }).click()
    await expect(main(page)).toContainText(facts.name)
  })

  await test.step('superseded and revoked: since when, by which, and what to do', async () => {
    const [other] = await sql('SELECT id, number FROM certificate WHERE id <> $1 LIMIT 1', [id])
    const facts = [id, today(), 'thử', new Date()]
    try {
      await sql(
        `INSERT INTO supersession (id, superseded_id, superseding_id, "on", reason, recorded_at)
         VALUES (gen_random_uuid(), $1, $5, $2, $3, $4)`,
        [...facts, other?.['id']],
      )
      await page.reload()
      await expect(main(page)).toContainText(`được thay bằng giấy số ${String(other?.['number'])}`)
      await expect(main(page)).toContainText('Chữ ký đúng')
      await sql(
        `INSERT INTO revocation (id, certificate_id, "on", reason, recorded_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
        facts,
      )
      await page.reload()
      await expect(main(page)).toContainText(`bị thu hồi từ ngày ${shown(today())}`)
    } finally {
      await sql('DELETE FROM supersession WHERE superseded_id = $1', [id])
      await sql('DELETE FROM revocation WHERE certificate_id = $1', [id])
    }
  })
})

test('without JavaScript the state and a masked name are there', async ({ browser }) => {
  const owner = await browser.newContext()
  await signInAs(owner, 'certified')
  const { address, facts } = await realQr(owner)
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/verify')
  await page.getByLabel('Số hoặc mã của giấy').fill(facts.number.toLowerCase().replace('-', ' – '))
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await expect(main(page)).toContainText(maskedName(facts.name))
  await page.goto('/verify')
  await page.getByLabel('Số hoặc mã của giấy').fill(address)
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await expect(main(page)).toContainText('Còn hiệu lực')
  await expect(main(page)).toContainText(maskedName(facts.name))
  await expect(main(page)).not.toContainText(facts.name)
  await expect(main(page)).not.toContainText('Chữ ký đúng')
})

/** Runs in the page: whatever any worker has put away. */
async function everythingKept(): Promise<{ path: string; text: string }[]> {
  const caches = await window.caches
    .keys()
    .then((names) => Promise.all(names.map((name) => window.caches.open(name))))
  const requests = await Promise.all(
    caches.map(async (cache) => (await cache.keys()).map((key) => ({ cache, key }))),
  )
  return Promise.all(
    requests.flat().map(async ({ cache, key }) => ({
      path: new URL(key.url).pathname,
      text: (await (await cache.match(key))?.text()) ?? '',
    })),
  )
}
