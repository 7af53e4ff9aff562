import { randomUUID } from 'node:crypto'
import { connect as connectTo, createServer } from 'node:net'
import { connect, takers } from '../bench/site.mjs'
import { freePort, killSite, newDataDir, startSite } from './site.mjs'
import { taker } from './taker.mjs'

const PEOPLE = 20

/**
 * Replies are lost, and requests too, as on a train: everything is asked again until an answer comes. However often
 * something was asked for, it happened once.
 */
export async function lostReplies() {
  const dataDir = await newDataDir()
  const site = await startSite({ dataDir, port: await freePort() })
  const database = await connect(dataDir)
  const line = await badLine(Number(new URL(site.origin).port))
  const cookies = await takers({ database }, PEOPLE)
  const before = await counts(database)
  const asked = { requests: 0 }
  const people = cookies.map((cookie) => taker({ origin: site.origin, through: line.port, cookie }))
  await Promise.all(people.map((somebody) => sit(somebody, database, asked)))
  const after = await counts(database)
  people.forEach((somebody) => somebody.close())
  line.close()
  await database.end()
  await killSite(site, dataDir, { withDatabase: true })
  const grown = (name) => after[name] - before[name]
  const differs = (name, wanted) =>
    grown(name) === wanted ? [] : [`${grown(name)} ${name} instead of ${wanted}`]
  const doubled = [
    ...['attempts', 'certificates', 'entries'].flatMap((name) => differs(name, PEOPLE)),
    ...(after.gaps === 0 ? [] : [`${after.gaps} gaps between numbers of certificates`]),
  ]
  return { dataDir, people: PEOPLE, requests: asked.requests, repliesLost: line.lost(), lost: [], doubled }
}

/** One whole attempt, right in every answer, so that a certificate is earned. */
async function sit(somebody, database, asked) {
  const key = randomUUID()
  const attempt = await insist(() => somebody.start(key), asked)
  for (const { position, right } of await rightAnswers(database, attempt)) {
    await insist(() => somebody.save(attempt, position, right, 1).then(saved), asked)
  }
  await insist(() => somebody.submit(attempt).then(saved), asked)
}

async function insist(ask, asked) {
  for (;;) {
    asked.requests += 1
    const answer = await ask().catch((error) => {
      if (error.code) return null
      throw error
    })
    if (answer !== null) return answer
  }
}

function saved(reply) {
  if (reply.status !== 303) throw new Error(`declined: ${reply.status}`)
  return reply
}

async function rightAnswers(database, attempt) {
  const { rows } = await database.query(
    `SELECT i.position, (SELECT array_agg(w.key) FROM jsonb_each_text(k.weights) w WHERE w.value::float > 0) AS right
     FROM paper_item i JOIN question_key k ON k.version_id = i.version_id
     WHERE i.attempt_id = $1 ORDER BY i.position`,
    [attempt],
  )
  return rows
}

async function counts(database) {
  const { rows } = await database.query(
    `SELECT (SELECT count(*)::int FROM attempt) AS attempts, (SELECT count(*)::int FROM certificate) AS certificates,
       (SELECT count(*)::int FROM audit_entry WHERE action = 'certificate.issued') AS entries,
       (SELECT coalesce(sum(g.last - g.held), 0)::int FROM (SELECT max(ordinal) AS last, count(*) AS held
          FROM certificate GROUP BY series, year) g) AS gaps`,
  )
  return rows[0]
}

/** A line on which one reply in three is lost after the request was heard, and one request in ten before. */
async function badLine(sitePort) {
  const port = await freePort()
  let lost = 0
  const server = createServer((near) => {
    const far = connectTo(sitePort, '127.0.0.1')
    const drop = () => (near.destroy(), far.destroy())
    for (const socket of [near, far]) {
      socket.on('error', drop)
      socket.on('close', drop)
    }
    near.on('data', (chunk) => (Math.random() < 0.1 ? drop() : far.write(chunk)))
    far.on('data', (chunk) => {
      if (Math.random() >= 1 / 3) return near.write(chunk)
      lost += 1
      return drop()
    })
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { port, lost: () => lost, close: () => server.close() }
}
