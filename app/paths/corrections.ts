import type { CoverageQuery } from './coverage.ts'
import { query } from './query.ts'

/** Of which number it is asked why; somebody who is looked for, or a kind of people who are not in it. */
export type ExplanationAsked = CoverageQuery & { who?: string | null; list?: string | null }

/** Why a number is what it is. */
export const correctionPaths = {
  explanation: (code: string, asked: ExplanationAsked = {}) => `/coverage/${code}/explanation${query(asked)}`,
}
