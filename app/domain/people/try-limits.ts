/** How many failures a door bears in a window before it stays shut until the window has passed. */
export type TryLimit = { failures: number; windowMinutes: number }

/** Generous per address, because a whole office shares one. */
export const tryLimits = {
  account: { failures: 10, windowMinutes: 15 },
  address: { failures: 200, windowMinutes: 15 },
  /** Codes of the second step: there are only a million. */
  code: { failures: 5, windowMinutes: 15 },
  /** First-login codes that one officer of a department or one leader gives out. */
  codes: { failures: 20, windowMinutes: 60 },
} satisfies Record<string, TryLimit>

/** Seconds to wait when a limit is reached, null when another try is welcome. */
export function waitAfter(limit: TryLimit, failures: number, windowStart: Date, now: Date): number | null {
  if (failures < limit.failures) return null
  const end = windowStart.getTime() + limit.windowMinutes * 60_000
  return end > now.getTime() ? Math.ceil((end - now.getTime()) / 1000) : null
}

/** The start of the window in which an instant lies. */
export function windowStart(limit: TryLimit, now: Date): Date {
  const width = limit.windowMinutes * 60_000
  return new Date(Math.floor(now.getTime() / width) * width)
}
