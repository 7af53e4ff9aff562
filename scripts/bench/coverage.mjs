import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../checkout.mjs'
import { staff, units } from './nation.mjs'
import { line } from './say.mjs'
import { openSite } from './site.mjs'

const PEOPLE = 33_000
const ROUNDS = 9
/** Before the merger, on its day after, a month ago, today, and ahead; and what was known a year ago of the day then. */
const days = ['2023-05-05', '2025-07-02', '2026-10-31', '2026-11-30', '2027-06-30']

/** Coverage of a nation on any day, with 33,000 staff and with ten times as many, as the site's own reads answer it. */
export async function measure() {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-bench-'))
  await chmod(dataDir, 0o711)
  const reads = await readingCode()
  const site = await openSite(dataDir, 'start')
  try {
    await prepare(site)
    const few = await measureWith(site, reads, PEOPLE)
    await fill(site, PEOPLE, PEOPLE * 9)
    const many = await measureWith(site, reads, PEOPLE * 10, false)
    for (const [name, ms] of Object.entries(many)) ratio(name, ms / few[name])
  } finally {
    await site.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function prepare(site) {
  await units(site)
  await fill(site, 0, PEOPLE)
}

async function fill({ database }, from, count) {
  await database.query(staff(from, count))
  await database.query('VACUUM ANALYZE')
  await untilIdle(database)
}

/** The database looks after its tables by itself, some minutes after they were filled: not while it is measured. */
async function untilIdle(database) {
  const busy = `SELECT 1 FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'`
  for (let waited = 0; waited < 300; waited += 1) {
    if ((await database.query(busy)).rows.length === 0) return
    await pause(1000)
  }
}

/** On connections of their own, as a site that has so many people opens them. */
async function measureWith({ database, url }, reads, people, barred = true) {
  const db = reads.connect(url, 2)
  const { rows } = await database.query(
    `SELECT p.unit_id AS province, (SELECT c.unit_id FROM unit_record c WHERE c.parent_id = p.unit_id AND c."to" IS NULL AND c.retracted_at IS NULL ORDER BY c.code LIMIT 1) AS commune
     FROM unit_record p WHERE p.kind = 'province' AND p."to" IS NULL AND p.retracted_at IS NULL ORDER BY p.code OFFSET 5 LIMIT 1`,
  )
  const [{ province, commune }] = rows
  const question = (unitId, day, knownBy = null) => ({ unitId, day, certificationId: null, knownBy })
  const today = question(null, '2026-11-30')
  const asked = [
    ...days.map((day) => [`nation by province, ${day}`, 150, question(null, day), 'child']),
    ['nation by commune', 150, today, 'commune'],
    ['nation as known a year ago', 150, question(null, '2025-11-30', new Date('2025-12-01')), 'child'],
    ['province by commune', 150, question(province, '2026-11-30'), 'child'],
    ['commune', 50, question(commune, '2026-11-30'), 'none'],
  ]
  const seen = await inTurns(
    asked.map(
      ([, , one, split]) =>
        () =>
          reads.tallies(db, one, split),
    ),
  )
  const figures = {}
  asked.forEach(([name, bar], index) => {
    const ms = middle(seen[index])
    figures[name] = ms
    const said = `${name} (${people.toLocaleString('en')})`
    line(said, `${ms.toFixed(1)} ms`, barred ? `<= ${bar} ms` : '', !barred || ms <= bar)
  })
  if (!barred) await list(reads, db, question(province, '2026-11-30'))
  await reads.disconnect(db)
  return figures
}

/** The list behind a number: everybody of a province, held to the bar of 5,000 people. */
async function list(reads, db, question) {
  const people = (await reads.peopleBehind(db, question)).length
  const [times] = await inTurns([() => reads.peopleBehind(db, question)])
  const ms = middle(times)
  const bar = (250 * people) / 5_000
  line(
    `list of ${people.toLocaleString('en')} people`,
    `${ms.toFixed(0)} ms`,
    `<= ${bar.toFixed(0)} ms`,
    ms <= bar,
  )
}

/** What each takes, in as many rounds of all of them: what else the machine does meanwhile falls on all alike. */
async function inTurns(asks) {
  const seen = asks.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, ask] of asks.entries()) {
      const began = performance.now()
      await ask()
      seen[index].push(performance.now() - began)
    }
  return seen
}

const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1]

function ratio(name, times) {
  line(`ten times the people: ${name}`, `${times.toFixed(1)} x`, '<= 12 x', times <= 12)
}

/** The site's own reads, bundled as the build bundles them. */
async function readingCode() {
  const outfile = join(root, '.cache/bench/coverage.mjs')
  const contents = ['client', 'coverage/tallies', 'coverage/people']
    .map((name) => `export * from './${name}.ts'`)
    .join('\n')
  await build({
    ...{ stdin: { contents, resolveDir: join(root, 'app/persistence') }, outfile, bundle: true },
    ...{ format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' },
  })
  return import(pathToFileURL(outfile).href)
}
