import { randomUUID } from 'node:crypto'
import { connect as connectTo, createServer } from 'node:net'
import { connect, takers } from '../bench/site.mjs'
import { freePort, killSite, newDataDir, startSite } from './site.mjs'
import { doubledIn, sit, sittings } from './sitting.mjs'
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
  const before = await sittings(database)
  const asked = { requests: 0 }
  const people = cookies.map((cookie) => taker({ origin: site.origin, through: line.port, cookie }))
  await Promise.all(people.map((somebody) => sit(somebody, randomUUID(), database, asked)))
  const after = await sittings(database)
  people.forEach((somebody) => somebody.close())
  line.close()
  await database.end()
  await killSite(site, dataDir, { withDatabase: true })
  const doubled = doubledIn(before, after, PEOPLE)
  return { dataDir, people: PEOPLE, requests: asked.requests, repliesLost: line.lost(), lost: [], doubled }
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
