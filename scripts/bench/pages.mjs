import { bareServer } from './bare-server.mjs'
import { load } from './load.mjs'
import { takers } from './site.mjs'
import { line, percent } from './say.mjs'

const pages = [
  { name: 'login page', path: '/login', bar: 1500, ofBare: 0.25 },
  { name: '/learn', path: '/learn', signedIn: true, bar: 430, ofBare: 0.1 },
  {
    name: 'lesson',
    path: '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien',
    signedIn: true,
    bar: 430,
    ofBare: 0.1,
  },
]

/** Requests per second beside a bare server with the same bytes, and how long answers take at 100 a second. */
export async function measure(bench) {
  // Everybody is at another place of the course, as learners are.
  const learners = await takers(bench, 100, (index) => index % 40)
  for (const { name, path, signedIn, bar, ofBare } of pages) {
    const url = bench.origin + path
    const headers = { 'Accept-Encoding': 'gzip' }
    const cookies = signedIn ? learners : []
    const one = signedIn ? { ...headers, Cookie: learners[0] ?? '' } : headers
    const answer = await fetch(url, { headers: one })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    const site = await load({ url, headers, cookies })
    const steady = await load({ url, headers, cookies, perSecond: 100, connections: 100 })
    const bare = await compare(url, one)
    line(`${name}: requests/s`, site.perSecond, `≥ ${bar}`, site.perSecond >= bar)
    line(
      `${name}: of a bare server`,
      percent(site.perSecond / bare),
      `≥ ${percent(ofBare)}`,
      site.perSecond / bare >= ofBare,
    )
    line(`${name}: p95 at 100/s, ms`, steady.p95, '≤ 60', steady.p95 <= 60)
    if (site.failed + steady.failed > 0) line(`${name}: FAILED`, site.failed + steady.failed, '0', false)
  }
}

/** The same bytes, compressed or not, as the site sent them. */
async function compare(url, headers) {
  const { body, sent } = await raw(url, headers)
  const bare = await bareServer(sent, body)
  const { perSecond } = await load({ url: bare.url, headers })
  bare.stop()
  return perSecond
}

async function raw(url, headers) {
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => {
        const own = ['connection', 'keep-alive', 'transfer-encoding', 'date']
        const sent = Object.fromEntries(
          Object.entries(answer.headers).filter(([name]) => !own.includes(name)),
        )
        resolve({ body: Buffer.concat(parts), sent })
      })
    }).on('error', reject)
  })
}
