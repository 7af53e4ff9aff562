import type { BrowserContext } from '@playwright/test'
import { decodePayload, type SignedFacts } from '../../app/domain/certificates/code.ts'

export type Qr = { address: string; id: string; code: string; facts: SignedFacts }

/** The QR of the demo's certified learner, as its owner sees it. */
export async function realQr(owner: BrowserContext): Promise<Qr> {
  const page = await owner.newPage()
  await page.goto('/certificates')
  await page.locator('main a[href^="/certificates/"]').first().click()
  const address = (await page.locator('main a[href*="/verify/"]').first().getAttribute('href')) ?? ''
  await page.close()
  const [, id = '', code = ''] = /\/verify\/([\w-]{22})#(.*)/.exec(address) ?? []
  const facts = decodePayload(code.split('.')[2] ?? '')
  if (!facts) throw new Error(`no QR: ${address}`)
  return { address, id, code, facts }
}
