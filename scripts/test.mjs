import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

const results = join(root, '.cache/test-results')
const counted = { passed: 0, failed: 0 }

const bin = (name) => join(root, 'node_modules/.bin', name)

/** Everything that has to hold, from a fresh clone; the first step that does not ends it with its exit code. */
const steps = {
  Packages: install,
  'Prisma client': async () => (await import('./generate.mjs')).generateClient(),
  Types: () => mustPass(bin('tsc')),
  Lint: () => mustPass(bin('eslint'), ['.', '--max-warnings', '0']),
  Format: () => mustPass(bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  'Unit and database tests': vitest,
  Build: async () => (await import('./build.mjs')).build(),
  Browser: findOne,
  'Browser tests': playwright,
}

async function vitest() {
  const file = join(results, 'vitest.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(bin('vitest'), ['run', ...reporters])
  const { numPassedTests = 0, numFailedTests = 0 } = await readResults(file)
  await finish(code, numPassedTests, numFailedTests)
}

async function playwright() {
  const file = join(results, 'playwright.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await run(bin('playwright'), ['test', '--reporter=list,json'], { env })
  const { expected = 0, flaky = 0, unexpected = 0 } = (await readResults(file)).stats ?? {}
  await finish(code, expected + flaky, unexpected)
}

async function findOne() {
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser()
  if (!browser) {
    console.error(
      'No browser can be had here. Install Chromium and name it: CHROMIUM_PATH=/path/to/chromium npm test',
    )
    end(1)
  }
  process.env.CHROMIUM_PATH = browser
  console.log(browser)
}

async function mustPass(program, args = []) {
  const code = await run(program, args)
  if (code !== 0) end(code)
}

async function finish(code, passed, failed) {
  counted.passed += passed
  counted.failed += failed
  if (code !== 0) end(code)
}

async function readResults(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}

function end(code) {
  console.log(`\n${counted.passed} passed, ${counted.failed} failed`)
  process.exit(code)
}

await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })
for (const [title, step] of Object.entries(steps)) {
  console.log(`\n== ${title}`)
  await step()
}
end(0)
