import { readdir, readFile } from 'node:fs/promises'
import { postmaster } from '../chaos/site.mjs'
import { load } from './load.mjs'
import { line, percent } from './say.mjs'
import { takers } from './site.mjs'

const LESSON = '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien'
const ROUNDS = 3

/** How long a start takes where the database exists, and how much memory serving takes, application and database. */
export async function measure(bench) {
  const cookies = await takers(bench, 100, (index) => index % 40)
  const seconds = (await bench.restart()) / 1000
  line('start to ready, s', seconds, '≤ 5', seconds <= 5)
  const roots = [bench.site.pid, await postmaster(bench.dataDir)]
  const memory = async () => (await proportionalSize(roots)) / 1e6
  line('memory before anybody came, MB', await memory(), '', true)
  const seen = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of ['/login', '/learn', LESSON])
      await load({ url: bench.origin + path, cookies: path === '/login' ? [] : cookies })
    seen.push(await memory())
  }
  const [first, last] = [seen[0], seen.at(-1)]
  line(`memory after ${ROUNDS} rounds of pages, MB`, last, '≤ 250', last <= 250)
  line('… of what it was after the first', percent(last / first), '≤ 110 %', last <= first * 1.1)
}

/**
 * The memory of processes and all below them, in bytes, each shared page divided among those who share it: what would
 * be free without them (Linux's PSS).
 */
async function proportionalSize(roots) {
  const processes = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(parentOf),
  )
  const below = (pid) =>
    processes.filter(([, parent]) => parent === pid).flatMap(([one]) => [one, ...below(one)])
  const wanted = new Set(roots.flatMap((pid) => [pid, ...below(pid)]))
  const sizes = await Promise.all([...wanted].map(sizeOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function parentOf(name) {
  const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
  return [Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]
}

async function sizeOf(pid) {
  const told = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss: *(\d+) kB/m.exec(told)?.[1] ?? 0) * 1024
}
