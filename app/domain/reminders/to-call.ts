import type { ListedPerson } from '../coverage/listed-person.ts'
import type { Group } from '../coverage/counts.ts'
import type { Standing, StandingKind } from '../requirements/standing.ts'

/** Who is called: whoever has something to learn, the most pressing first. */
export const callGroups = [
  'expired',
  'in-grace',
  'assigned',
  'in-progress',
  'renewal-due',
] as const satisfies Group[]

/** Whether there is something to learn for a certification, were it to renew it. */
export function toLearn({ kind }: Pick<Standing, 'kind'>): boolean {
  return (callGroups as readonly StandingKind[]).includes(kind)
}

/** Out of where somebody stands, what a call is about. */
export function toSay(standings: ListedPerson['standings']): ListedPerson['standings'] {
  return standings.filter(({ standing }) => toLearn(standing))
}
