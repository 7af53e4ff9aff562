/**
 * The audit log: who did what, on whom, from where and when. People and things are named by key, never by name, phone or
 * anything typed, so that a person can be pseudonymised and the log still holds. Each saved answer of an attempt is not in
 * it (the attempt keeps those itself).
 *
 * Entries form a chain (as in RFC 6962's spirit, a list instead of a tree): the hash of an entry covers the hash before it,
 * its number and all that it says. Changing, removing or inserting one breaks every hash after it; cutting off the end is
 * seen by comparing with a head (number and hash) that was written down elsewhere.
 */
export const auditActions = [
  'account.created',
  'account.reinstated',
  'account.reset',
  'account.suspended',
  'appointment.made',
  'appointment.withdrawn',
  'backup.begun',
  'backup.restored',
  'boundaries.loaded',
  'boundaries.removed',
  'calls.recorded',
  'certificate.issued',
  'certification.added',
  'certification.changed',
  'certification.removed',
  'certificate.revoked',
  'certificate.superseded',
  'certificate.unrevoked',
  'change.undone',
  'codes.printed',
  'completion.accepted',
  'completion.retracted',
  'completions.imported',
  'correction.answered',
  'correction.joined',
  'correction.requested',
  'correction.withdrawn',
  'course.published',
  'curriculum.loaded',
  'demo.loaded',
  'department.named',
  'draft.begun',
  'draft.changed',
  'installation.set-up',
  'letter.queued-again',
  'letter.tested',
  'letters.asked',
  'letters.planned',
  'coverage.read',
  'list.exported',
  'logo.removed',
  'logo.replaced',
  'own-data.exported',
  'paper.set',
  'password.chosen',
  'people.imported',
  'person.pseudonymised',
  'person.added',
  'person.edited',
  'person.left',
  'person.returned',
  'person.transferred',
  'posting.added',
  'posting.corrected',
  'posting.withdrawn',
  'privacy.acknowledged',
  'privacy.changed',
  'recovery-code.used',
  'reminders.changed',
  'report.kept',
  'report.subscribed',
  'report.subscription-lapsed',
  'report.unsubscribed',
  'requirement.added',
  'requirement.ended',
  'requirement.withdrawn',
  'second-step.begun',
  'second-step.demanded',
  'second-step.released',
  'second-step.removed',
  'second-step.set-up',
  'session.ended',
  'sessions.ended',
  'sign-in.code-awaited',
  'sign-in.code-failed',
  'sign-in.failed',
  'sign-in.succeeded',
  'signed-out',
  'signing-key.rotated',
  'target.set',
  'token.extended',
  'token.made',
  'token.revoked',
  'training.assigned',
  'training.unassigned',
  'unit.added',
  'units.imported',
  'units.reorganised',
  'units.settled',
  'waiver.ended',
  'waiver.granted',
  'waiver.retracted',
] as const

/** What was done: a thing and what became of it. */
export type AuditAction = (typeof auditActions)[number]

/** What kind of thing was acted on; its id is our key of it. */
export const auditSubjects = [
  'person',
  'certificate',
  'certification',
  'course',
  'requirement',
  'unit',
  'change',
] as const
export type AuditSubject = { kind: (typeof auditSubjects)[number]; id: string }

/** Plain facts beside the subject. Whole numbers only: their spelling must be the same for ever. */
export type AuditDetails = Record<string, string | number | boolean | null>

export type AuditEntry = {
  at: Date
  /** Who acted: a person by key, the command line, or a visitor who is not signed in. */
  actorKind: string
  actorId: string | null
  action: string
  subjectKind: string | null
  subjectId: string | null
  details: AuditDetails
  /** Network address of the request; null on the command line. */
  address: string | null
}

/**
 * The one spelling of an entry that its hash covers: instants in UTC to the millisecond, details in the order of their
 * names. This never changes; a new field would need a second version beside it.
 */
export function canonical(entry: AuditEntry): string {
  const { at, actorKind, actorId, action, subjectKind, subjectId, details, address } = entry
  const sorted = Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1))
  const fields = [at.toISOString(), actorKind, actorId, action, subjectKind, subjectId, sorted, address]
  return JSON.stringify(fields)
}

/** What is hashed behind the previous hash: the entry's number, a line break, the entry. */
export function hashed(seq: number, content: string): string {
  return `${seq}\n${content}`
}
