import type { Refusal } from '../domain/refusal.ts'
import { refusalWords } from '../i18n/refusal-words.ts'

/** A refusal for a terminal: what happened, what to do, and its name for those who script. */
export function refusalLine(refusal: Refusal): string {
  const { title, advice } = refusalWords(refusal)
  const detail = detailOf(refusal)
  const field = detail ? `: ${detail}` : ''
  return `${title}. ${advice} (${refusal.refused}${field})`
}

function detailOf(refusal: Refusal): string {
  if ('fault' in refusal) return refusal.fault.fault
  return 'field' in refusal ? refusal.field : ''
}
