import type { Known } from '../domain/coverage/known.ts'
import type { Day } from '../domain/day.ts'
import { query } from './query.ts'

/** What a page of coverage is asked: all of it stands in the address. Absent: today, all certifications, everybody. */
export type CoverageQuery = {
  on?: Day | null
  /** Key of a certification. */
  certification?: string | null
  /** Keys of duties, kinds of units: only by postings of these. */
  duty?: readonly string[]
  kind?: readonly string[]
  /** As known when this day ended, or at this instant. */
  known?: Known | null
  /** On today's map; absent or `then`: on that of the day. */
  boundaries?: 'today' | 'then' | null
  /** A day to compare with. */
  compare?: Day | null
  /** Who and what lapses until this day. */
  until?: Day | null
  /** `1`: split by duty and module, which a nation is only where that is asked for. */
  parts?: '1' | null
  group?: string | null
  page?: string | null
}

/** A ranking: of all communes or of the units right below, in which order. */
export type RankingQuery = CoverageQuery & { which?: 'communes' | 'below' | null; order?: string | null }

export const coveragePaths = {
  coverage: () => '/coverage',
  /** The nation bears the code `vn`. */
  unitCoverage: (code: string, asked: CoverageQuery = {}) => `/coverage/${code}${query(asked)}`,
  unitCoverageCsv: (code: string, asked: CoverageQuery) => `/coverage/${code}.csv${query(asked)}`,
  coverageRanking: (code: string, asked: RankingQuery = {}) => `/coverage/${code}/ranking${query(asked)}`,
  coverageTarget: (code: string) => `/coverage/${code}/target`,
  coveragePeople: (code: string, asked: CoverageQuery) => `/coverage/${code}/people${query(asked)}`,
  coveragePeopleCsv: (code: string, asked: CoverageQuery) => `/coverage/${code}/people.csv${query(asked)}`,
}
