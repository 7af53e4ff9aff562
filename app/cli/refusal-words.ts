import type { Refusal } from '../domain/refusal.ts'
import { text } from '../i18n/text.ts'

/** A refusal for a terminal: what happened, what to do, and its name for those who script. */
export function refusalWords(refusal: Refusal): string {
  const word = text.refusals[refusal.refused] as (refusal: Refusal) => { title: string; advice: string }
  const { title, advice } = word(refusal)
  const detail = detailOf(refusal)
  const field = detail ? `: ${detail}` : ''
  return `${title}. ${advice} (${refusal.refused}${field})`
}

function detailOf(refusal: Refusal): string {
  if ('fault' in refusal) return refusal.fault.fault
  return 'field' in refusal ? refusal.field : ''
}
