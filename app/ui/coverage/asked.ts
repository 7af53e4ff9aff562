import type { Known } from '../../domain/coverage/known.ts'
import type { Day } from '../../domain/day.ts'
import type { CoverageQuery } from '../../paths.ts'

/** What was asked, as the pages of coverage show it. */
export type Asked = {
  unit: { code: string; name: string; parent: { code: string; name: string } | null }
  on: Day
  today: Day
  certification: string | null
  duties: string[]
  kinds: string[]
  known: Known | null
  boundaries: 'today' | 'then'
}

/** What of the question goes on into the addresses of other pages. */
export function keptIn({ on, today, certification, duties, kinds, known, boundaries }: Asked): CoverageQuery {
  return {
    ...{ on: on === today ? null : on, certification, duty: duties, kind: kinds, known },
    boundaries: boundaries === 'then' ? null : boundaries,
  }
}
