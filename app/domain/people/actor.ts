import type { Role } from './role.ts'

/** A role that a person holds today over a unit and all below it; `unitId: null` means over everything. */
export type HeldRole = { role: Role; unitId: string | null }

/** Somebody signed in. `roles` are read at every request. */
export type PersonActor = {
  kind: 'person'
  personId: string
  accountId: string
  sessionId: string
  /** Signed in with a first-login code: may do nothing but choose a password. */
  restricted: boolean
  /** Has read the privacy notice in force. */
  informed: boolean
  fullName: string
  roles: HeldRole[]
}

/** Who acts: a person, the command line (`operator`), or a visitor who is not signed in. */
export type Actor = PersonActor | { kind: 'operator' } | { kind: 'anyone' }
