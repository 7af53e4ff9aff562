/** When somebody looks back at an attempt (Moodle's stages). */
export type ReviewStage = 'at-once' | 'later' | 'after-close'

/** What one may see of an attempt that is over. */
export type Review = {
  response: boolean
  correctness: boolean
  marks: boolean
  feedback: boolean
  rightAnswer: boolean
}

export type ReviewPolicy = Record<ReviewStage, Review>

const AT_ONCE_MS = 2 * 60_000

/** Within two minutes of its end, later while the quiz is open, or after the quiz has closed (null: it never does). */
export function reviewStage(submittedAt: Date, closesAt: Date | null, now: Date): ReviewStage {
  if (closesAt !== null && now >= closesAt) return 'after-close'
  return now.getTime() - submittedAt.getTime() < AT_ONCE_MS ? 'at-once' : 'later'
}

const everything: Review = {
  response: true,
  correctness: true,
  marks: true,
  feedback: true,
  rightAnswer: true,
}

/** People learn from their mistakes: everything is shown as soon as an attempt is over. */
export const openReview: ReviewPolicy = {
  'at-once': everything,
  later: everything,
  'after-close': everything,
}

const ownMarks: Review = { ...everything, feedback: false, rightAnswer: false }

/** One's own answers and their marks, no keys: the final test draws from the same bank, the lessons give the answers. */
export const diagnosticReview: ReviewPolicy = {
  'at-once': ownMarks,
  later: ownMarks,
  'after-close': ownMarks,
}
