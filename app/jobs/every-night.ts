const DAY_MS = 24 * 60 * 60 * 1000
const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000
/** Half past two in Hanoi: after the day has changed, when nobody is at work. */
const AT_MS = 2.5 * 60 * 60 * 1000
/** A server that is shut at night does what was missed soon after it starts. */
const AFTER_START_MS = 5 * 60 * 1000

/** How long it is from an instant to the next night's work. */
export function untilNight(now: Date): number {
  const sinceNight = (now.getTime() + HANOI_OFFSET_MS - AT_MS) % DAY_MS
  return DAY_MS - sinceNight
}

/** Does work soon and then every night, until it is stopped; a night on which it fails is told, and the next one tries again. */
export function everyNight(
  work: () => Promise<void>,
  { now, failed }: { now: () => Date; failed: (error: unknown) => void },
): { stop: () => void } {
  let timer = setTimeout(turn, AFTER_START_MS)
  timer.unref()
  let stopped = false

  function turn(): void {
    void work()
      .catch(failed)
      .finally(() => {
        if (stopped) return
        timer = setTimeout(turn, untilNight(now()))
        timer.unref()
      })
  }
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
