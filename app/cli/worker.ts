import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { migrationNames } from '../database/migration-files.ts'
import { listen } from '../http/listen.ts'
import { createApp } from '../http/server.ts'
import { migrationsApplied } from '../persistence/migrations-applied.ts'
import { removeExpiredRosters } from '../usecases/people/roster/remove-expired-rosters.ts'
import { readConfiguration } from './configuration.ts'
import { sendingLetters } from './letter-sending.ts'
import { openLog } from './log.ts'
import { openWorld } from './open-world.ts'
import { migrationsDir } from './project-root.ts'
import { rosterWorkers } from './roster-workers.ts'
import { withReplica } from './with-replica.ts'

/** How long requests that were sent before the end was known are still taken. */
const SETTLE_MS = 6_000
/** How long requests in flight may take to finish. */
export const STOP_MS = 10_000
/** How much longer a letter that is being sent may take; of one that is cut off it is written down how far it came. */
const LETTER_MS = 500
const HOUR_MS = 3_600_000

/** One of the processes that serve: started by the supervisor, which tells it the database, and gone with it. */
async function work(): Promise<void> {
  const configuration = readConfiguration(process.env)
  const { log, flush } = openLog(`worker ${process.env['WORKER'] ?? ''}`.trim())
  const build = (await import(
    pathToFileURL(join(import.meta.dirname, 'server/index.js')).href
  )) as ServerBuild
  const opened = await openWorld(configuration, configuration.databaseUrl ?? '', { kind: 'anyone' })
  const { world, replica, close } = withReplica(opened, configuration, log)
  const migrations = await migrationNames(migrationsDir())
  const app = createApp({
    build,
    world,
    mode: 'production',
    log,
    startRosterWork: rosterWorkers({ program: join(import.meta.dirname, 'roster-worker.js'), world, log }),
    publicOrigins: configuration.publicOrigins,
    trustedProxies: configuration.trustedProxies,
    files: join(import.meta.dirname, 'client'),
    ready: () => migrationsApplied(world.db, migrations),
    replica,
  })
  const listening = await listen(app, configuration.port, configuration.host)

  setInterval(() => void removeExpiredRosters(world).catch(() => undefined), HOUR_MS).unref()

  const letters = sendingLetters(world, log)

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    const sent = letters.stop()
    await listening.settle(SETTLE_MS)
    await listening.stop(STOP_MS)
    await Promise.race([sent, setTimeout(LETTER_MS)])
    await close()
    flush()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  // A terminal's Ctrl-C reaches every process; the supervisor decides what it means.
  process.on('SIGINT', () => undefined)
  // The supervisor is gone, perhaps killed: nobody may be left holding the port.
  process.once('disconnect', () => void stop())
  const die = (error: unknown): void => {
    log.fatal({ err: error }, 'worker failed')
    flush()
    process.exit(1)
  }
  process.on('uncaughtException', die)
  process.on('unhandledRejection', die)
}

work().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
