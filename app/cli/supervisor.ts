import cluster, { type Worker } from 'node:cluster'
import type { Logger } from 'pino'
import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

export type Crew = {
  exec: string
  count: number
  env: Record<string, string>
  log: Logger
  /** How long a worker may take to stop before it is ended. */
  stopMs: number
}

const STEADY_MS = 30_000
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 15_000

/**
 * One serving process per core. Resolves when all of them serve; one that dies later is replaced, after a wait that
 * doubles as long as its replacements do not last. `stop` resolves when the last one is gone.
 */
export async function superviseWorkers(crew: Crew): Promise<{ stop: () => Promise<void> }> {
  cluster.setupPrimary({ exec: crew.exec, args: [], silent: false })
  let stopping = false
  const start = (number: number, wait: number): Worker => {
    const began = Date.now()
    const worker = cluster.fork({ ...crew.env, WORKER: String(number) })
    worker.once('exit', (code, signal) => {
      if (stopping) return
      const next = Date.now() - began > STEADY_MS ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS)
      crew.log.error({ worker: number, code, signal, againInMs: next }, 'worker died')
      setTimeout(() => stopping || start(number, next), next)
    })
    return worker
  }
  const first = Array.from({ length: crew.count }, (_, index) => start(index + 1, FIRST_WAIT_MS))
  const stop = async (): Promise<void> => {
    stopping = true
    await stopAll(crew.stopMs)
  }
  try {
    await Promise.all(first.map(serving))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

function serving(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('listening', () => resolve())
    worker.once('exit', () => reject(new OperatorError(text.commandLine.workerFailed)))
  })
}

async function stopAll(limitMs: number): Promise<void> {
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  const limit = setTimeout(() => workers.forEach((worker) => worker.process.kill('SIGKILL')), limitMs)
  await Promise.all(workers.filter((worker) => !worker.isDead()).map(stopOne))
  clearTimeout(limit)
}

function stopOne(worker: Worker): Promise<unknown> {
  const gone = new Promise((resolve) => worker.once('exit', resolve))
  worker.process.kill('SIGTERM')
  return gone
}
