import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, defineConfig } from '@playwright/test'
import { presentBrowser } from './scripts/browser.mjs'
import { allSites, ownSite, type Site } from './tests/e2e/own-site.ts'

const WORKERS = 2

/** This file is read again by every worker: what is chosen by chance is handed down in the environment. */
process.env['E2E_SITES'] ??= JSON.stringify(await newSites())
process.env['E2E_READY_PORT'] ??= String(await freePort())
const readyPort = Number(process.env['E2E_READY_PORT'])

const present = await presentBrowser()
/** Playwright's own is left for it to find: it takes the one without windows, which is faster. */
const browser = present === chromium.executablePath() ? null : present

/**
 * Each worker has a production server with a demo province of its own for the whole run, and one browser at a time: what
 * one test does to a commune's number no other one sees.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results/browser',
  workers: WORKERS,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    baseURL: ownSite().origin,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 360, height: 780 },
    // A trace of everything takes as long as the tests themselves: E2E_TRACE=1 when one is looked for.
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
      ],
    },
  },
  webServer: {
    command: 'node tests/e2e/sites.mjs',
    url: `http://127.0.0.1:${readyPort}/`,
    env: { E2E_SERVE: JSON.stringify({ sites: allSites(), readyPort }) },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})

function newSites(): Promise<Site[]> {
  return Promise.all(
    Array.from({ length: WORKERS }, async () => ({
      port: await freePort(),
      dataDir: mkdtempSync(join(tmpdir(), 'don-ve-e2e-')),
    })),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: free } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return free
}
