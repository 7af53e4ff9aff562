import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

const results = join(root, '.cache/test-results')
const counted = { passed: 0, failed: 0 }
/** Titles of the steps that did not hold. */
const broken = []

const bin = (name) => join(root, 'node_modules/.bin', name)

/** What all others need, one after the other. */
const first = { Packages: install, 'Prisma client': generate }

/** Checks that keep one processor busy; they run beside the tests and print when they are done. */
const checks = {
  'Types and lint': (stdio) => passes(stdio, bin('oxlint')),
  Format: (stdio) => passes(stdio, bin('prettier'), ['--check', '--log-level', 'warn', '.']),
}

/** What shows its progress, one after the other. */
const tests = {
  'Unit and database tests': vitest,
  Build: build,
  Browser: findOne,
  'Browser tests': playwright,
}

async function generate() {
  const { generateClient } = await import('./generate.mjs')
  await generateClient()
}

async function build() {
  const { build } = await import('./build.mjs')
  await build()
}

async function vitest() {
  const file = join(results, 'vitest.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(bin('vitest'), ['run', ...reporters])
  const { numPassedTests = 0, numFailedTests = 0 } = await readResults(file)
  return count(code, numPassedTests, numFailedTests)
}

async function playwright() {
  const file = join(results, 'playwright.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await run(bin('playwright'), ['test', '--reporter=list,json'], { env })
  const { expected = 0, flaky = 0, unexpected = 0 } = (await readResults(file)).stats ?? {}
  return count(code, expected + flaky, unexpected)
}

async function findOne() {
  const { findBrowser } = await import('./browser.mjs')
  const browser = await findBrowser()
  if (!browser) {
    console.error(
      'No browser can be had here. Install Chromium and name it: CHROMIUM_PATH=/path/to/chromium npm test',
    )
    process.exit(1)
  }
  process.env.CHROMIUM_PATH = browser
  console.log(browser)
}

async function passes(stdio, program, args = []) {
  return count(await run(program, args, { stdio }), 0, 0)
}

/** What fails without a failed test, as a check or a test file that cannot be read, counts as one. */
function count(code, passed, failed) {
  counted.passed += passed
  counted.failed += code === 0 ? failed : Math.max(failed, 1)
  return code === 0
}

async function readResults(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}

/** Shows each step as it goes. */
async function inSight(steps) {
  for (const [title, step] of Object.entries(steps)) {
    console.log(`\n== ${title}`)
    if ((await step()) === false) broken.push(title)
  }
}

/** Runs each step with its words kept apart; resolves with what there is to print. */
async function outOfSight(steps) {
  let said = ''
  for (const [title, step] of Object.entries(steps)) {
    const file = join(results, `${title}.txt`)
    const words = await open(file, 'w')
    const held = await step(['ignore', words.fd, words.fd])
    await words.close()
    if (!held) broken.push(title)
    said += `\n== ${title}\n${await readFile(file, 'utf8')}`
  }
  return said
}

/**
 * Everything that has to hold, from a fresh clone. A check or a test that fails does not keep the others from telling
 * what they find; each step answers whether it held. What the next steps cannot do without ends it by itself.
 */
async function everything() {
  await inSight(first)
  const checked = outOfSight(checks)
  await inSight(tests)
  console.log(await checked)
}

await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })
process.once('exit', (code) => {
  if (broken.length > 0) console.error(`\nNot held: ${broken.join(', ')}`)
  else if (code !== 0) console.error('\nBroken off before the end.')
  console.log(`\n${counted.passed} passed, ${Math.max(counted.failed, code === 0 ? 0 : 1)} failed`)
})
await everything()
process.exitCode = broken.length > 0 ? 1 : 0
