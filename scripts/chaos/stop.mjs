import { lostAnswers, newLedger, saveOne } from './ledger.mjs'
import { freePort, killSite, newDataDir, startSite, stopSite } from './site.mjs'
import { signIn, taker } from './taker.mjs'

const IN_FLIGHT = 200

/** The site is told to stop with two hundred saves in flight: it finishes what it has taken, and leaves with 0. */
export async function stop() {
  const dataDir = await newDataDir()
  const port = await freePort()
  const site = await startSite({ dataDir, port })
  const cookie = await signIn(site.origin, dataDir)
  const somebody = taker({ origin: site.origin, cookie, connections: IN_FLIGHT })
  const attempt = await somebody.start()
  const ledger = newLedger(await somebody.paper(attempt))
  const questions = [...ledger.entries.keys()]
  const saves = Array.from({ length: IN_FLIGHT }, (_, index) =>
    saveOne(ledger, somebody, attempt, questions[index % questions.length]),
  )
  await Promise.race(saves)
  const began = Date.now()
  const exitCode = await stopSite(site)
  const stoppedAfterMs = Date.now() - began
  await Promise.all(saves)
  somebody.close()
  const again = await startSite({ dataDir, port })
  const later = taker({ origin: again.origin, cookie })
  const lost = await lostAnswers(ledger, later, attempt)
  later.close()
  await killSite(again, dataDir, { withDatabase: true })
  const { acknowledged } = ledger
  return {
    dataDir,
    acknowledged,
    declined: Object.fromEntries(ledger.declined),
    lost,
    exitCode,
    stoppedAfterMs,
  }
}
