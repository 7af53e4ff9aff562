import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { line, percent } from './say.mjs'

const IN_ALL = 33_000
const IN_ZIP = 4_200
const MB = 1_000_000

/**
 * The register of a nation's certificates, and a province's papers in one file: how long pages and files take, and how much
 * memory the site holds more of while thousands of papers go out, drawn on the way and drawn before.
 */
export async function measure(bench) {
  const cookie = await administrator(bench)
  await issueMore(bench)
  const ask = asker(bench, cookie)
  for (const [what, query, most] of [
    ['first page, ms', '', 300],
    ['found by a name, ms', '?q=nong+thi', 300],
    ['narrowed to a state and a time, ms', '?state=valid&from=2025-01-01&last=2027-01-01', 300],
    ['the last page, ms', '?page=660', 400],
  ]) {
    const took = await fastest(() => ask(`/certificates/register${query}`))
    line(what, took, `≤ ${most}`, took <= most)
  }
  const xlsx = await fastest(() => ask('/certificates/register.xlsx'), 1)
  line('all lines for Excel, ms', xlsx, '≤ 5000', xlsx <= 5000)
  const part = '?certification=bench'
  const pdf = await fastest(() => ask(`/certificates/register.pdf${part}`), 1)
  line(`a book of ${IN_ZIP} lines (PDF), ms`, pdf, '≤ 10000', pdf <= 10_000)
  for (const what of ['drawn on the way', 'drawn before']) {
    const { seconds, bytes, grown, late } = await download(bench, () =>
      ask(`/certificates/register/papers.zip${part}`),
    )
    line(`${IN_ZIP} papers in a ZIP, ${what}, s`, seconds, '', true)
    line('… MB of it', bytes / MB, '', true)
    line('… MB of memory more than before', grown / MB, '', true)
    line('… memory at its end, of that in its middle', percent(late), '≤ 115 %', late <= 1.15)
  }
}

function asker({ origin }, cookie) {
  return async (path) => {
    const answer = await fetch(origin + path, { headers: { Cookie: cookie } })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    let bytes = 0
    for await (const piece of answer.body) bytes += piece.length
    return bytes
  }
}

async function fastest(ask, times = 5) {
  let best = Infinity
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    await ask()
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/**
 * Looks at the memory of the site four times a second while something goes out: how much more than before it took at most, and
 * what the last fifth of the time took of what the fifth in the middle did, which is more than one where it is not flat.
 */
async function download({ site }, act) {
  const before = await memoryOf(site.pid)
  const seen = []
  let over = false
  const watching = (async () => {
    while (!over) {
      seen.push(await memoryOf(site.pid))
      await pause(250)
    }
  })()
  const began = performance.now()
  const bytes = await act()
  const seconds = (performance.now() - began) / 1000
  over = true
  await watching
  const most = (from, to) =>
    Math.max(...seen.slice(Math.floor(from * seen.length), Math.ceil(to * seen.length)))
  return { seconds, bytes, grown: most(0, 1) - before, late: most(0.8, 1) / most(0.4, 0.6) }
}

/** Of a process and those that it began, in bytes; the database is not among them. */
async function memoryOf(pid) {
  const read = (name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
  const status = await read('status')
  if (/^Name:\s+postgres/u.test(status)) return 0
  const children = (await read(`task/${pid}/children`)).split(' ').filter(Boolean)
  const below = await Promise.all(children.map((child) => memoryOf(Number(child))))
  const own = Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1024
  return below.reduce((sum, one) => sum + one, own)
}

async function administrator({ database }) {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await database.query(
    `INSERT INTO session (id, account_id, restricted, kept, expires_at, absolute_until, last_seen_at, created_at)
     SELECT $1, a.id, false, true, now() + interval '1 day', now() + interval '1 day', now(), now()
     FROM account a JOIN appointment r ON r.person_id = a.person_id AND r.role = 'administrator' AND r.unit_id IS NULL LIMIT 1`,
    [hash],
  )
  return `session=${token}`
}

/** Copies of the demo's certificates, under numbers and, some of them, a certification of their own. */
async function issueMore({ database }) {
  await database.query(
    `INSERT INTO certification (id, key, title, hours, validity_months, renewal_window_months, renewal_base, grace_days, series)
     SELECT gen_random_uuid(), 'bench', title, hours, validity_months, renewal_window_months, renewal_base, grace_days, 'GCNB'
     FROM certification LIMIT 1`,
  )
  await database.query(
    `WITH model AS (SELECT *, row_number() OVER (ORDER BY id) - 1 AS at, count(*) OVER () AS many FROM certificate)
     INSERT INTO certificate (id, number, series, year, ordinal, person_id, certification_id, snapshot, payload, key_id,
       signature, issued_on, valid_from, valid_until, recorded_at)
     SELECT left(replace(gen_random_uuid()::text, '-', ''), 22), lpad(n::text, 5, '0') || '/2026/GCNB-SNV', 'GCNB-SNV', 2026, n,
       m.person_id, CASE WHEN n <= $2 THEN (SELECT id FROM certification WHERE key = 'bench') ELSE m.certification_id END,
       m.snapshot, m.payload, m.key_id, m.signature, m.issued_on, m.valid_from, m.valid_until, now()
     FROM generate_series(1, $1::int) n JOIN model m ON m.at = n % m.many`,
    [IN_ALL, IN_ZIP],
  )
  await database.query('ANALYZE certificate')
}
