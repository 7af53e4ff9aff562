import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { run } from './run.mjs'

/** On a closed network the download fails within seconds; where packets vanish without a word, after this. */
const DOWNLOAD_MS = 240_000
const CONNECTION_MS = 15_000

/** A browser for the tests: one that is named or there, else one that can be installed. Null when none can be had. */
export async function findBrowser() {
  const found = await presentBrowser()
  if (found) return found
  console.log('No browser found; installing one.')
  const asRoot = process.getuid?.() === 0
  if ((await playwright('install', 'chromium')) === 0) {
    if (asRoot) await playwright('install-deps', 'chromium')
  } else if (asRoot && existsSync('/etc/debian_version')) {
    await aptGet('update', '-q')
    const install = (name) => aptGet('install', '-y', '-q', '--no-install-recommends', name)
    // Without windows it starts faster and draws the same pages; older systems only have the whole one.
    if ((await install('chromium-headless-shell')) !== 0) await install('chromium')
  }
  return presentBrowser()
}

/** A browser that is named or there already; null when there is none. */
export async function presentBrowser() {
  const { chromium } = await import('playwright')
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', chromium.executablePath()]
  places.push('/usr/bin/chromium')
  return places.find((place) => place && existsSync(place)) ?? null
}

function playwright(...args) {
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_MS) }
  const cli = join(root, 'node_modules/playwright/cli.js')
  return run(process.execPath, [cli, ...args], {
    env,
    limitMs: DOWNLOAD_MS,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return run('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
}
