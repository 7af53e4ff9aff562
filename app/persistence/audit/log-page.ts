import type { AuditDetails } from '../../domain/audit/entry.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type LogLine = {
  seq: number
  at: Date
  actorKind: string
  /** Name of who acted, as it is today; null where it was no person. */
  actor: string | null
  action: string
  subjectKind: string | null
  /** What the subject is called today, where that can be said; else null. */
  subject: string | null
  details: AuditDetails
  address: string | null
}

export type LogQuestion = { action: string | null; before: number | null; count: number }

/** The newest lines of the audit log, of one action or of all, those before a number. Names come from the people. */
export function logLines(db: Reader, { action, before, count }: LogQuestion): Promise<LogLine[]> {
  const only = action === null ? Prisma.sql`true` : Prisma.sql`a.action = ${action}`
  const older = before === null ? Prisma.sql`true` : Prisma.sql`a.seq < ${before}`
  return db.$queryRaw<LogLine[]>`
    SELECT a.seq::int AS seq, a.at, a.actor_kind AS "actorKind", p.full_name AS actor, a.action,
      a.subject_kind AS "subjectKind", a.details, a.address,
      CASE a.subject_kind
        WHEN 'person' THEN (SELECT full_name FROM person WHERE id::text = a.subject_id)
        WHEN 'certificate' THEN (SELECT number FROM certificate WHERE id = a.subject_id)
        WHEN 'certification' THEN (SELECT title FROM certification WHERE id::text = a.subject_id)
        WHEN 'unit' THEN (SELECT name FROM unit_record WHERE unit_id::text = a.subject_id AND retracted_at IS NULL
          ORDER BY "from" DESC LIMIT 1)
      END AS subject
    FROM audit_entry a LEFT JOIN person p ON p.id = a.actor_id
    WHERE ${only} AND ${older} ORDER BY a.seq DESC LIMIT ${count}`
}
