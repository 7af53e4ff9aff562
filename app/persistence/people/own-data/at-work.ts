import { Prisma } from '../../generated/client.ts'
import type { Section } from './section.ts'
import { unitNameSql } from './unit-name-sql.ts'

/** Who somebody is, where they serve, and how they sign in. No secret, not even as a hash. */
export const atWork = {
  person: {
    tables: ['person'],
    of: (id) => Prisma.sql`
      SELECT n.full_name AS "fullName", n.staff_code AS "staffCode", n.phone, n.email, n.created_at AS "createdAt"
      FROM person n WHERE n.id = ${id}::uuid`,
  },
  postings: {
    tables: ['posting'],
    of: (id) => Prisma.sql`
      SELECT d.name AS duty, ${unitNameSql('o')} AS unit, o."from", o."to", o.recorded_at AS "recordedAt",
        o.retracted_at AS "retractedAt"
      FROM posting o JOIN duty d ON d.id = o.duty_id WHERE o.person_id = ${id}::uuid ORDER BY o."from", o.recorded_at`,
  },
  roles: {
    tables: ['appointment'],
    of: (id) => Prisma.sql`
      SELECT x.role, ${unitNameSql('x')} AS unit, x."from", x."to", x.recorded_at AS "recordedAt",
        x.retracted_at AS "retractedAt"
      FROM appointment x WHERE x.person_id = ${id}::uuid ORDER BY x."from", x.recorded_at`,
  },
  rosters: {
    tables: ['person_change'],
    of: (id) => Prisma.sql`
      SELECT c.recorded_at AS "recordedAt", c.file_name AS "fileName", p.outcome, p.before->>'fullName' AS "fullNameBefore",
        p.before->>'staffCode' AS "staffCodeBefore", p.before->>'phone' AS "phoneBefore", p.before->>'email' AS "emailBefore",
        p.after->>'fullName' AS "fullName", p.after->>'staffCode' AS "staffCode", p.after->>'phone' AS phone,
        p.after->>'email' AS email
      FROM person_change p JOIN change c ON c.id = p.change_id WHERE p.person_id = ${id}::uuid ORDER BY c.recorded_at`,
  },
  account: {
    tables: ['account'],
    of: (id) => Prisma.sql`
      SELECT a.created_at AS "createdAt", a.password_hash IS NOT NULL AS "passwordChosen",
        a.code_expires_at AS "codeExpiresAt", a.suspended_at AS "suspendedAt"
      FROM account a WHERE a.person_id = ${id}::uuid`,
  },
  sessions: {
    tables: ['session'],
    of: (id) => Prisma.sql`
      SELECT s.created_at AS "signedInAt", s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.device, s.kept
      FROM session s JOIN account a ON a.id = s.account_id WHERE a.person_id = ${id}::uuid ORDER BY s.created_at`,
  },
  secondStep: {
    tables: ['second_step'],
    of: (id) => Prisma.sql`
      SELECT p.created_at AS "createdAt", p.confirmed_at AS "confirmedAt"
      FROM second_step p JOIN account a ON a.id = p.account_id WHERE a.person_id = ${id}::uuid`,
  },
  recoveryCodes: {
    tables: ['recovery_code'],
    of: (id) => Prisma.sql`
      SELECT r.ordinal AS number, r.used_at AS "usedAt"
      FROM recovery_code r JOIN account a ON a.id = r.account_id WHERE a.person_id = ${id}::uuid ORDER BY r.ordinal`,
  },
  notices: {
    tables: ['privacy_acknowledgement'],
    of: (id) => Prisma.sql`
      SELECT k.version, k.at FROM privacy_acknowledgement k WHERE k.person_id = ${id}::uuid ORDER BY k.version`,
  },
} satisfies Record<string, Section>
