import type { ListedPerson } from '../coverage/listed-person.ts'
import type { Group } from '../coverage/counts.ts'
import type { StandingKind } from '../requirements/standing.ts'

/** Who is called: whoever has something to learn, the most pressing first. */
export const callGroups = [
  'expired',
  'in-grace',
  'assigned',
  'in-progress',
  'renewal-due',
] as const satisfies Group[]

/** Out of where somebody stands, what a call is about. */
export function toSay(standings: ListedPerson['standings']): ListedPerson['standings'] {
  return standings.filter(({ standing: { kind } }) => (callGroups as readonly StandingKind[]).includes(kind))
}
