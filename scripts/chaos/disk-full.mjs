import { execFileSync } from 'node:child_process'
import { chmod, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { lostAnswers, newLedger, saveAll, saveOne } from './ledger.mjs'
import { freePort, killSite, newDataDir, startSite, until } from './site.mjs'
import { signIn, taker } from './taker.mjs'

const DISK = '400m'
const SAVED = 303

/** The disk that holds the data runs full while answers are being saved, and is given room again. Linux, as root. */
export async function diskFull() {
  const dataDir = await newDataDir()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=711`, 'tmpfs', dataDir], { stdio: 'pipe' })
  } catch (error) {
    return {
      dataDir,
      skipped: `no small disk can be made here: ${String(error.stderr ?? error).trim()}`,
      lost: [],
    }
  }
  try {
    return { dataDir, ...(await fillAndEmpty(dataDir)) }
  } finally {
    execFileSync('umount', ['-l', dataDir])
  }
}

async function fillAndEmpty(dataDir) {
  await chmod(dataDir, 0o711)
  const site = await startSite({ dataDir, port: await freePort() })
  const somebody = taker({ origin: site.origin, cookie: await signIn(site.origin, dataDir) })
  const attempt = await somebody.start()
  const ledger = newLedger(await somebody.paper(attempt))
  const stop = saveAll(ledger, somebody, attempt, { savers: 8 })
  await pause(1_000)
  const ballast = join(dataDir, 'ballast')
  await fill(ballast)
  // Until the write-ahead log needs a segment that there is no room for.
  await until(() => ledger.declined.size > 0, 180_000)
  await pause(5_000)
  await stop()
  const full = { acknowledged: ledger.acknowledged, declined: Object.fromEntries(ledger.declined) }
  await rm(ballast)
  const began = Date.now()
  await until(async () => (await saveOne(ledger, somebody, attempt, 1)) === SAVED, 60_000)
  const savesAgainMs = Date.now() - began
  const lost = await lostAnswers(ledger, somebody, attempt)
  somebody.close()
  await killSite(site, dataDir, { withDatabase: true })
  return { ...full, lost, savesAgainMs }
}

async function fill(file) {
  const handle = await open(file, 'w')
  const block = Buffer.alloc(1024 * 1024)
  for (const size of [block.length, 4096]) {
    for (;;) {
      const { bytesWritten } = await handle.write(block, 0, size).catch(() => ({ bytesWritten: 0 }))
      if (bytesWritten < size) break
    }
  }
  await handle.close()
}
