import type { Refusal, RefusalName } from '../../domain/refusal.ts'
import type { RefusalWords } from '../../i18n/vi/refusals.ts'
import { text } from '../../i18n/text.ts'

/** A refusal in words. */
export function refusalWords(refusal: Refusal): RefusalWords {
  const word = text.refusals[refusal.refused] as (refusal: Refusal) => RefusalWords
  return word(refusal)
}

/** Whether what a page threw is a refusal, as it comes out of a response's body. */
export function isRefusalBody(body: unknown): body is Refusal {
  if (typeof body !== 'object' || body === null || !('refused' in body)) return false
  return isRefusalName(body.refused)
}

function isRefusalName(name: unknown): name is RefusalName {
  return typeof name === 'string' && Object.hasOwn(text.refusals, name)
}
