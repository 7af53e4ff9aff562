import { isRouteErrorResponse } from '@remix-run/react'
import type { Refusal, RefusalName } from '../../domain/refusal.ts'
import { refusalWords } from '../../i18n/refusal-words.ts'
import { text } from '../../i18n/text.ts'
import type { RefusalWords } from '../../i18n/vi/refusals.ts'

/** Words for what a page threw, where that was expected; null where it is a bug. */
export function expectedWords(error: unknown): RefusalWords | null {
  if (!isRouteErrorResponse(error)) return null
  if (isRefusal(error.data)) return refusalWords(error.data)
  return error.status < 500 ? refusalWords({ refused: 'not-found' }) : null
}

/** As it comes out of a response's body. */
function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'refused' in body && isRefusalName(body.refused)
}

function isRefusalName(name: unknown): name is RefusalName {
  return typeof name === 'string' && Object.hasOwn(text.refusals, name)
}
