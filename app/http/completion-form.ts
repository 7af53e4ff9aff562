import { z } from 'zod'

const line = z.string().default('')

/** `training`: what was completed, as its choice names it: `course slug` or `certification key`. */
export const CompletionForm = z.object({ training: line, day: line, kind: line, evidence: line })

export function trainingIn(chosen: string): { subject: string; subjectIn: 'course' | 'certification' } {
  const [what, ...key] = chosen.split(' ')
  return { subject: key.join(' '), subjectIn: what === 'certification' ? 'certification' : 'course' }
}
