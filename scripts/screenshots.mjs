import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.mjs'
import { findBrowser } from './browser.mjs'
import { freePort, newDataDir, startSite, stopSite } from './chaos/site.mjs'
import { root } from './checkout.mjs'
import { pictures } from './screenshots/pictures.mjs'

// The pictures of the README, taken anew from the demo province.
await build()
// Only now are packages there on a machine that had none.
const { chromium } = await import('playwright')
const { default: sharp } = await import('sharp')
const folder = join(root, 'public/help/pictures')
await mkdir(folder, { recursive: true })
const executablePath = (await findBrowser()) ?? undefined
const args = ['--lang=vi', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
const browser = await chromium.launch({ executablePath, args })
const dataDir = await newDataDir()
const site = await startSite({ dataDir, port: await freePort() })
try {
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
  await stopSite(site)
  await rm(dataDir, { recursive: true, force: true })
}

async function take({ name, as, at, size, act }) {
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: size,
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  if (as) await signIn(context, as)
  const page = await context.newPage()
  await page.goto(at)
  await act?.(page)
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({ animations: 'disabled' })
  await sharp(png)
    .webp({ quality: 82 })
    .toFile(join(folder, `${name}.webp`))
  await context.close()
  console.log(`public/help/pictures/${name}.webp`)
}

async function signIn(context, role) {
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'))
  const { login, password } = accounts.find((one) => one.role === role)
  const headers = { Origin: site.origin }
  const answer = await context.request.post('/login', { form: { login, password }, headers, maxRedirects: 0 })
  if (answer.status() !== 303) throw new Error(`${role} cannot sign in: ${answer.status()}`)
}
