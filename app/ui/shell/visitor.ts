import { administers } from '../../domain/people/administrating.ts'
import { teaches } from '../../domain/drafts/teaches.ts'
import type { PersonActor } from '../../domain/people/actor.ts'
import type { Role } from '../../domain/people/role.ts'
import type { TextSize } from './text-size.ts'

/** What the shell knows of whoever looks at a page. */
export type Visitor = {
  /** Null where nobody is signed in. */
  person: {
    name: string
    learns: boolean
    teaches: boolean
    sees: boolean
    administers: boolean
    /** How many requests for correction wait for an answer of theirs. */
    waiting: number
  } | null
  /** Whose site this is; null until a department was named. */
  site: { body: string; parentBody: string; logo: string | null } | null
  textSize: TextSize
  demo: boolean
}

/** Somebody who must first choose a password is nobody to the shell: there is nowhere to go yet. */
export function personFor(actor: PersonActor | null, waiting = 0): Visitor['person'] {
  if (!actor || actor.restricted) return null
  const holds = (...roles: Role[]) => actor.roles.some(({ role }) => roles.includes(role))
  return {
    name: actor.fullName,
    learns: holds('learner'),
    teaches: teaches(actor.roles),
    sees: holds('department', 'leader'),
    administers: administers(actor),
    waiting,
  }
}
