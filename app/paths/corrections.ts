import type { Known } from '../domain/coverage/known.ts'
import type { Day } from '../domain/day.ts'
import type { CoverageQuery } from './coverage.ts'
import { query } from './query.ts'

/** Of which number it is asked why; somebody who is looked for, or a kind of people who are not in it. */
export type ExplanationAsked = CoverageQuery & { who?: string | null; list?: string | null }

/** Which number is disputed, and about whom. */
export type DisputeAsked = {
  unit: string
  on?: Day | null
  certification?: string | null
  known?: Known | null
  person?: string | null
}

/** What was just done with a request. */
export type CorrectionDone = 'sent' | 'joined' | 'answered' | 'withdrawn'

/** Why a number is what it is, and requests to correct it. */
export const correctionPaths = {
  explanation: (code: string, asked: ExplanationAsked = {}) => `/coverage/${code}/explanation${query(asked)}`,
  corrections: (asked: { state?: string; page?: string } = {}) => `/corrections${query(asked)}`,
  newCorrection: (asked: DisputeAsked) => `/corrections/new${query(asked)}`,
  correction: (id: string, done: { done?: CorrectionDone } = {}) => `/corrections/${id}${query(done)}`,
  correctionAnswer: (id: string) => `/corrections/${id}/answer`,
  correctionWithdrawal: (id: string) => `/corrections/${id}/withdrawal`,
  /** Where one stands oneself, and what one asked to be corrected. */
  ownStanding: (done: { done?: CorrectionDone } = {}) => `/account/standing${query(done)}`,
}
