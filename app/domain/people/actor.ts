import type { Role } from './role.ts'

/** A role that a person holds today over a unit and all below it; `unitId: null` means over everything. */
export type HeldRole = { role: Role; unitId: string | null }

/** Somebody signed in. `roles` are read at every request. */
export type PersonActor = {
  kind: 'person'
  personId: string
  accountId: string
  sessionId: string
  /** Let in for one thing, and may do nothing else: choosing a password after a first-login code, or {@link enrolling}. */
  restricted: boolean
  /** Let in to set up the second step that is demanded. */
  enrolling: boolean
  /** Has read the privacy notice in force. */
  informed: boolean
  fullName: string
  roles: HeldRole[]
}

/** Who acts: a person, the command line (`operator`), or a visitor who is not signed in. */
export type Actor = PersonActor | { kind: 'operator' } | { kind: 'anyone' }
