import { expect, test } from '@playwright/test'
import { signInAs } from './site.ts'

const KB = 1000

test('a cold lesson is light enough for 2G', async ({ browser }) => {
  const context = await browser.newContext()
  await signInAs(context, 'learner')
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  const types = new Map<string, string>()
  const bytes = { text: 0, rest: 0, requests: 0 }
  devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    bytes.requests += 1
    bytes[type === 'Document' || type === 'Stylesheet' ? 'text' : 'rest'] += encodedDataLength
  })
  await page.goto('/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien', { waitUntil: 'networkidle' })
  test.info().annotations.push({ type: 'weight', description: JSON.stringify(bytes) })
  console.log(`a cold lesson: ${JSON.stringify(bytes)}`)
  expect(bytes.text).toBeGreaterThan(0)
  expect(bytes.text).toBeLessThanOrEqual(60 * KB)
  expect(bytes.rest).toBeLessThanOrEqual(120 * KB)
  expect(bytes.text + bytes.rest).toBeLessThanOrEqual(180 * KB)
  expect(bytes.requests).toBeLessThanOrEqual(10)
})
