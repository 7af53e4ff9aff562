import { connect as connectTo, createServer } from 'node:net'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { lostAnswers, newLedger, saveAll } from './ledger.mjs'
import { freePort, isReady, killSite, newDataDir, startSite, stopSite, until } from './site.mjs'
import { signIn, taker } from './taker.mjs'

/** The database cannot be reached for half a minute while answers are being saved: nothing is lost, nobody restarts anything. */
export async function outage({ seconds = 30 }) {
  const dataDir = await newDataDir()
  const keeper = await startSite({ dataDir, port: await freePort() })
  const line = await databaseLine(dataDir)
  const site = await startSite({
    dataDir,
    port: await freePort(),
    script: 'start',
    env: { DATABASE_URL: line.url },
  })
  const somebody = taker({ origin: site.origin, cookie: await signIn(site.origin, dataDir) })
  const attempt = await somebody.start()
  const ledger = newLedger(await somebody.paper(attempt))
  const stop = saveAll(ledger, somebody, attempt, { savers: 8, restMs: 10 })
  await pause(3_000)
  const before = ledger.acknowledged
  line.cut()
  await pause(seconds * 1_000)
  const meanwhile = ledger.acknowledged - before
  const redMeanwhile = !(await isReady(site.origin))
  line.mend()
  const began = Date.now()
  await until(() => isReady(site.origin), 60_000)
  const readyAgainMs = Date.now() - began
  await pause(3_000)
  await stop()
  const lost = await lostAnswers(ledger, somebody, attempt)
  somebody.close()
  await stopSite(site)
  await killSite(keeper, dataDir, { withDatabase: true })
  line.close()
  const { acknowledged } = ledger
  const declined = Object.fromEntries(ledger.declined)
  return { dataDir, acknowledged, lost, meanwhile, declined, redMeanwhile, readyAgainMs }
}

/** A line to the embedded database that can be cut: connections break, new ones are refused. */
async function databaseLine(dataDir) {
  const read = async (name) => (await readFile(join(dataDir, name), 'utf8')).trim()
  const [password, databasePort] = [await read('postgres.password'), Number(await read('postgres.port'))]
  const port = await freePort()
  const open = new Set()
  const server = createServer((near) => {
    const far = connectTo(databasePort, '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => open.delete(socket) && (near.destroy(), far.destroy()))
    }
    near.pipe(far).pipe(near)
  })
  const mend = () => server.listen(port, '127.0.0.1')
  const cut = () => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  mend()
  return { url: `postgresql://donve:${password}@127.0.0.1:${port}/donve`, mend, cut, close: cut }
}
