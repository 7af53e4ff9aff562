import type { Day } from '../../../domain/day.ts'
import { text } from '../../../i18n/text.ts'

const t = text.register

type Decided = { facts: { revokedOn: Day | null; supersededOn: Day | null }; supersededBy: string | null }

/** What somebody decided on a certificate, and when; null where nobody did. */
export function stateNote({ facts: { revokedOn, supersededOn }, supersededBy }: Decided): string | null {
  if (revokedOn) return t.revokedOn(revokedOn)
  return supersededOn && supersededBy ? t.supersededOn(supersededOn, supersededBy) : null
}
