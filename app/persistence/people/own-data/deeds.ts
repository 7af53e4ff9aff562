import { Prisma } from '../../generated/client.ts'
import type { Section } from './section.ts'

/** What somebody did in the system, and what others did to them: never who the others are, nor from where. */
export const deeds = {
  published: {
    tables: ['course_version'],
    of: (id) => Prisma.sql`
      SELECT v.title AS course, v.number AS version, v.published_at AS at FROM course_version v
      WHERE v.published_by = ${id}::uuid ORDER BY v.published_at`,
  },
  changes: {
    tables: ['change'],
    of: (id) => Prisma.sql`
      SELECT c.kind, c."on", c.file_name AS "fileName", c.resolution, c.recorded_at AS "recordedAt", c.undone_at AS "undoneAt"
      FROM change c WHERE c.by_person_id = ${id}::uuid OR c.undone_by_id = ${id}::uuid ORDER BY c.recorded_at`,
  },
  uploads: {
    tables: ['roster_upload', 'completion_upload', 'boundary_upload'],
    of: (id) => Prisma.sql`
      SELECT u.file_name AS "fileName", u.created_at AS "createdAt", u.expires_at AS "expiresAt" FROM (
        SELECT owner_id, file_name, created_at, expires_at FROM roster_upload
        UNION ALL SELECT owner_id, file_name, created_at, expires_at FROM completion_upload
        UNION ALL SELECT owner_id, file_name, created_at, expires_at FROM boundary_upload) u
      WHERE u.owner_id = ${id}::uuid ORDER BY u.created_at`,
  },
  letters: {
    tables: ['letter', 'reminder'],
    of: (id) => Prisma.sql`
      SELECT l.kind, l."on", l.state, l.settled_at AS "settledAt", (
          SELECT string_agg(DISTINCT k.title, ', ') FROM reminder r JOIN certification k ON k.id = r.certification_id
          WHERE r.letter_id = l.id) AS certification
      FROM letter l WHERE l.person_id = ${id}::uuid ORDER BY l.created_at`,
  },
  calls: {
    tables: ['call'],
    of: (id) => Prisma.sql`
      SELECT c.recorded_at AS at, c.outcome, c.promised_by AS "promisedBy" FROM call c
      WHERE c.person_id = ${id}::uuid ORDER BY c.recorded_at`,
  },
  urgings: {
    tables: ['urging', 'urged'],
    of: (id) => Prisma.sql`
      SELECT g.recorded_at AS at, g.kind, coalesce(g.recorded_by = ${id}::uuid, false) AS own, x.came_to AS "cameTo"
      FROM urging g LEFT JOIN urged x ON x.urging_id = g.id AND x.person_id = ${id}::uuid
      WHERE g.recorded_by = ${id}::uuid OR x.person_id IS NOT NULL ORDER BY g.recorded_at`,
  },
  corrections: {
    tables: ['correction_request', 'correction_voice', 'correction_answer'],
    of: (id) => Prisma.sql`
      SELECT c.day AS "on", k.title AS certification, v.fault, v.reason, v.at, v.withdrawn_at AS "withdrawnAt",
        w.outcome, w.words AS answer
      FROM correction_request c LEFT JOIN certification k ON k.id = c.certification_id
      LEFT JOIN correction_voice v ON v.correction_id = c.id AND v.person_id = ${id}::uuid
      LEFT JOIN correction_answer w ON w.correction_id = c.id
      WHERE c.person_id = ${id}::uuid OR v.person_id = ${id}::uuid OR w.person_id = ${id}::uuid ORDER BY c.opened_at`,
  },
  log: {
    tables: ['audit_entry'],
    of: (id) => Prisma.sql`
      SELECT e.at, e.action, coalesce(e.actor_id = ${id}::uuid, false) AS own,
        CASE WHEN e.actor_id = ${id}::uuid THEN e.address END AS address,
        CASE WHEN e.actor_id = ${id}::uuid THEN e.details END AS details
      FROM audit_entry e
      WHERE e.actor_id = ${id}::uuid OR (e.subject_kind = 'person' AND e.subject_id = ${id}) ORDER BY e.seq`,
  },
} satisfies Record<string, Section>
