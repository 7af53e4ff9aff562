import type { Refusal } from '../../domain/refusal.ts'
import { refusalWords } from '../../i18n/refusal-words.ts'
import { text } from '../../i18n/text.ts'

/** What to put right in this field, where it is the one for which a form was refused. */
export function fieldError(refusal: Refusal | null, field: keyof typeof text.fields): string | undefined {
  if (refusal?.refused === 'contact-taken' && refusal.field === field) return refusalWords(refusal).title
  return refusal?.refused === 'invalid-input' && refusal.field === field ? text.fields[field] : undefined
}
