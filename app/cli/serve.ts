import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { openDatabase, type Database } from '../database/open.ts'
import { text } from '../i18n/text.ts'
import { everyNight } from '../jobs/every-night.ts'
import { paths } from '../paths.ts'
import { readConfiguration, type Configuration } from './configuration.ts'
import { demoWelcome } from './demo-accounts.ts'
import { openLog } from './log.ts'
import { OperatorError, orExplain } from './operator-error.ts'
import { waitForPort } from './port.ts'
import type { Prepared } from './prepared.ts'
import { superviseWorkers } from './supervisor.ts'
import { untilToldToStop } from './told-to-stop.ts'

const MOST_WORKERS = 8
/** Workers finish what is in flight within 15 s; this is after that. */
const STOP_MS = 17_000

/**
 * From nothing to a served site: database, migrations and, for the demo, its data; then one worker per core. Ends
 * when told to, with everything it began.
 */
export function serve(kind: 'production' | 'demo'): Promise<void> {
  return orExplain(async () => {
    const configuration = readConfiguration(process.env)
    const told = untilToldToStop()
    await waitForPort(configuration.port, configuration.host)
    await mkdir(configuration.dataDir, { recursive: true })
    const { log, flush } = openLog('supervisor')
    const database = await openDatabase({ ...configuration, log: (line) => log.info(line) })
    try {
      const setupCode = await prepare(kind, database, await database.alone())
      const workers = Math.min(availableParallelism(), MOST_WORKERS)
      const env = { DATABASE_URL: database.url }
      const exec = join(import.meta.dirname, 'worker.js')
      const crew = await superviseWorkers({ exec, count: workers, env, log, stopMs: STOP_MS })
      const nights = everyNight(() => workNightly(database), {
        now: () => new Date(),
        failed: (error) => log.error({ err: error }, 'nightly work failed'),
      })
      announce(log, configuration, workers)
      flush()
      if (kind === 'demo') console.log(await demoWelcome(configuration))
      if (setupCode) console.log(setupInvitation(configuration, setupCode))
      log.info({ reason: await told }, 'stopping')
      nights.stop()
      await crew.stop()
    } finally {
      await database.close()
      log.info('stopped')
      flush()
    }
  })
}

/**
 * Migrations and the demo's data in a process of their own, whose memory is given back before serving begins. Answers
 * the setup code, where nobody administers yet.
 */
async function prepare(kind: string, database: Database, alone: boolean): Promise<string | undefined> {
  const child = fork(join(import.meta.dirname, 'prepare.js'), [kind, alone ? 'alone' : 'beside others'], {
    env: { ...process.env, DATABASE_URL: database.url },
  })
  let told: Prepared | undefined
  child.on('message', (message) => (told = message as Prepared))
  // What the child said has all arrived once its channel is shut.
  await Promise.all([once(child, 'exit'), once(child, 'disconnect')])
  if (child.exitCode !== 0) throw new OperatorError(text.commandLine.prepareFailed)
  return told?.setupCode
}

/** What is due by day, in a process of its own as well. */
async function workNightly(database: Database): Promise<void> {
  const env = { ...process.env, DATABASE_URL: database.url }
  const child = fork(join(import.meta.dirname, 'nightly.js'), { env })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`)
}

/** Where and with which code an empty installation is set up; the code is nowhere else. */
function setupInvitation({ publicOrigins: [publicOrigin] }: Configuration, code: string): string {
  return text.commandLine.setupInvitation(code, publicOrigin + paths.setup())
}

function announce(
  log: Logger,
  { publicOrigins: [publicOrigin], port, host }: Configuration,
  workers: number,
): void {
  if (!publicOrigin.startsWith('https:'))
    log.warn({ publicOrigin }, 'sessions are sent without Secure: not https')
  log.info({ url: publicOrigin, host, port, workers }, 'listening')
}
