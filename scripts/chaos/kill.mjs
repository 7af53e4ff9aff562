import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { lostAnswers, newLedger, saveAll } from './ledger.mjs'
import { freePort, killSite, newDataDir, startSite } from './site.mjs'
import { signIn, taker } from './taker.mjs'

/**
 * Kills the served site (kill -9: every process of it, in one round of three the database too) while answers are being
 * saved, and starts it again.
 */
export async function kill({ rounds }) {
  const dataDir = await newDataDir()
  const port = await freePort()
  let site = await startSite({ dataDir, port })
  const told = { acknowledged: 0, lost: [], slowestRestartMs: 0 }
  const somebody = taker({ origin: site.origin, cookie: await signIn(site.origin, dataDir) })
  let [attempt, ledger] = [null, null]
  for (let round = 1; round <= rounds; round += 1) {
    if (round % 10 === 1) {
      if (attempt) await somebody.submit(attempt)
      attempt = await somebody.start()
      ledger = newLedger(await somebody.paper(attempt))
    }
    const before = ledger.acknowledged
    const stop = saveAll(ledger, somebody, attempt)
    await pause(randomInt(150, 900))
    await killSite(site, dataDir, { withDatabase: round % 3 === 0 })
    await stop()
    site = await startSite({ dataDir, port })
    const lost = await lostAnswers(ledger, somebody, attempt)
    told.acknowledged += ledger.acknowledged - before
    told.lost.push(...lost)
    told.slowestRestartMs = Math.max(told.slowestRestartMs, site.readyAfter)
    if (round % 10 === 0 || lost.length > 0) console.log(`  round ${round}:`, JSON.stringify(told))
  }
  somebody.close()
  await killSite(site, dataDir, { withDatabase: true })
  return { dataDir, ...told }
}
