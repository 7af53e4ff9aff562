import type { Day } from '../../domain/day.ts'
import type { CoverageQuery } from '../../paths.ts'

/** What was asked, as the pages of coverage show it. */
export type Asked = {
  unit: { code: string; name: string; parent: { code: string; name: string } | null }
  on: Day
  today: Day
  certification: string | null
}

/** What of the question goes on into the addresses of other pages. */
export function keptIn({ on, today, certification }: Asked): CoverageQuery {
  return { on: on === today ? null : on, certification }
}
