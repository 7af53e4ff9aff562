import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does work that is broken off, and tidied away after, when this process is told to stop. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of signals) process.once(signal, stop)
  try {
    return await work(controller.signal)
  } catch (error) {
    throw controller.signal.aborted ? new OperatorError(text.backup.stopped) : error
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}
