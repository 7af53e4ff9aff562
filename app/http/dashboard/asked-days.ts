import { nextLunarNewYear } from '../../domain/coverage/lunar-new-year.ts'
import { addDays, parseDay, type Day } from '../../domain/day.ts'
import type { AskedCoverage } from '../coverage-question.ts'

/** What the dashboard speaks of beside the day that is asked about. */
export type AskedDays = {
  /** Whether it is split by duty and module: of a nation only who asks for it. */
  parts: boolean
  /** To compare with; null: none is named. */
  compare: Day | null
  /** Until when it is looked at what lapses. */
  until: Day
  /** The first day of the next lunar year; null beyond the years that are known. */
  newYear: Day | null
}

/** What lapses is looked at so far ahead where no day is named. */
const AHEAD = 90
/** No further: certificates that end later are not yet of interest, and each day costs a question. */
const FARTHEST = 3_660

/** Reads them from an address; a day that is none, or one that does not lie ahead, counts as not named. */
export function askedDays(request: Request, { on, unit }: Pick<AskedCoverage, 'on' | 'unit'>): AskedDays {
  const { searchParams } = new URL(request.url)
  const read = (name: string) => parseDay(searchParams.get(name)?.trim() ?? '')
  const until = read('until')
  const ahead = until !== null && until > on && until <= addDays(on, FARTHEST)
  return {
    parts: unit.id !== null || searchParams.has('parts'),
    compare: read('compare'),
    until: ahead ? until : addDays(on, AHEAD),
    newYear: nextLunarNewYear(on),
  }
}
