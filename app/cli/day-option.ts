import { z } from 'zod'
import { parseDay, type Day } from '../domain/day.ts'

/** A day as it is typed, `YYYY-MM-DD`; another form is wrong usage. */
export const dayOption = z.string().transform((typed, context): Day => {
  const day = parseDay(typed)
  if (day) return day
  context.addIssue({ code: 'custom', message: 'not a day' })
  return z.NEVER
})
