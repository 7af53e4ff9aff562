/** Something that the operator can put right: the message says what, and the process ends with 1. */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** Runs a program of ours; what the operator can put right is told without a stack. */
export async function orExplain(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.exitCode = 1
    console.error(error instanceof OperatorError ? error.message : error)
  }
}
