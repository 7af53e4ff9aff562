import type { Refusal } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'

/** A refusal for a terminal: what happened, what to do, and its name for those who script. */
export function refusalWords(refusal: Refusal): string {
  const word = text.refusals[refusal.refused] as (refusal: Refusal) => { title: string; advice: string }
  const { title, advice } = word(refusal)
  const field = 'field' in refusal && refusal.field ? `: ${refusal.field}` : ''
  return `${title}. ${advice} (${refusal.refused}${field})`
}
