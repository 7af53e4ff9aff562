import { z } from 'zod'
import type { Outcome } from '../domain/refusal.ts'
import { readForm } from './form.ts'

/** In the letters that ids of options are made of. */
const OptionId = z.string().regex(/^[\w-]{0,32}$/u)

const Answer = z.object({
  question: z.coerce.number().int().min(1).max(1000),
  answer: z
    .union([OptionId, z.array(OptionId).max(100)])
    .default([])
    .transform((given) => (typeof given === 'string' ? [given] : given)),
  seq: z.coerce.number().int().min(1).max(2_000_000_000),
})
export type AnswerForm = z.infer<typeof Answer>

/** An answer as it is sent: `question`, `answer` once, more often or not at all, `seq`. */
export function readAnswer(request: Request): Promise<Outcome<AnswerForm>> {
  return readForm(request, Answer)
}
