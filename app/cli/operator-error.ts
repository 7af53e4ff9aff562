import { DatabaseNewer } from '../database/migrate.ts'
import { text } from '../i18n/text.ts'

/** Something that the operator can put right: the message says what, and the process ends with 1. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** What to tell the operator about an error that they can put right; null for a bug. */
export function operatorsWords(error: unknown): string | null {
  if (error instanceof OperatorError) return error.message
  return error instanceof DatabaseNewer ? text.commandLine.databaseNewer(error.migrations) : null
}

/** Runs a program of ours; what the operator can put right is told without a stack. */
export async function orExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.exitCode = 1
    console.error(operatorsWords(error) ?? error)
  }
}
