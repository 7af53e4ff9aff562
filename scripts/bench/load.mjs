import { fork } from 'node:child_process'
import { request, Agent } from 'node:http'
import { fileURLToPath } from 'node:url'

/**
 * Asks one address again and again over so many connections, from a process of its own; for several people in turn where
 * their cookies are given.
 * @param {{ url: string, headers?: Record<string, string>, cookies?: string[], connections?: number, seconds?: number, perSecond?: number }} asked
 *   `perSecond`: at this pace, however fast the answers come; otherwise as fast as they come.
 * @returns {Promise<{ perSecond: number, p50: number, p95: number, failed: number, bytes: number }>} times in ms
 */
export function load(asked) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), { stdio: 'inherit' })
    child.once('message', (result) => {
      resolve(result)
      child.disconnect()
    })
    child.once('error', reject)
    child.send(asked)
  })
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url))
  process.once('message', (asked) => void run(asked).then((result) => process.send?.(result)))

async function run({ url, headers = {}, cookies = [], connections = 8, seconds = 5, perSecond }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times = []
  const seen = { failed: 0, bytes: 0 }
  let asked = 0
  const ask = async () => {
    const cookie = cookies[asked++ % cookies.length]
    const began = performance.now()
    const { status, bytes } = await get(url, cookie ? { ...headers, Cookie: cookie } : headers, agent)
    times.push(performance.now() - began)
    seen.bytes = bytes
    if (status !== 200) seen.failed += 1
  }
  // The first second warms up and does not count.
  for (const warm of [1, seconds]) {
    times.length = 0
    const end = performance.now() + warm * 1000
    if (perSecond) await atPace(ask, perSecond, end)
    else await Promise.all(Array.from({ length: connections }, () => asFastAsTheyCome(ask, end)))
  }
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), ...seen }
}

async function asFastAsTheyCome(ask, end) {
  while (performance.now() < end) await ask()
}

/** So many a second, each when it is due: a slow answer does not hold the next request back. */
async function atPace(ask, perSecond, end) {
  const began = performance.now()
  const asked = []
  while (performance.now() < end) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond)
    while (asked.length < due) asked.push(ask())
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(asked)
}

function get(url, headers, agent) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode, bytes }))
    })
    sent.on('error', reject)
    sent.end()
  })
}
