const MINUTE_MS = 60_000

/**
 * Does work every minute, one turn after the other, until it is stopped; `stopping` tells a turn to come to its end. A turn
 * that fails is told, and the next one tries again. `stop` resolves when no turn is on.
 */
export function everyMinute(
  work: (stopping: () => boolean) => Promise<unknown>,
  { failed }: { failed: (error: unknown) => void },
): { stop: () => Promise<void> } {
  let stopped = false
  let turn: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    turn = work(() => stopped)
      .catch(failed)
      .finally(() => {
        busy = false
      })
  }, MINUTE_MS)
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await turn
    },
  }
}
