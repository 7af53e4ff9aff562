import pino, { type Logger } from 'pino'

/** Lines are at most this long together in one write, so that those of several processes do not run into each other. */
const WRITE = 4_000

/** The log: JSON lines on standard output, written in the background; `flush` before the process ends. */
export function openLog(name: string): { log: Logger; flush: () => void } {
  const destination = pino.destination({ fd: 1, sync: false, minLength: WRITE / 2, maxWrite: WRITE })
  const log = pino(
    { base: { process: name, pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  )
  setInterval(() => destination.flush(), 250).unref()
  return { log, flush: () => destination.flushSync() }
}
