import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { HeldRole } from '../../domain/people/actor.ts'
import { PRIVACY_NOTICE_VERSION } from '../../domain/people/privacy-notice.ts'
import type { SessionStep } from '../../domain/people/second-step.ts'
import { rows, type Db } from '../client.ts'
import { learnerFacts } from '../courses/learner-facts.ts'
import { gathered } from '../gathered.ts'
import { Prisma } from '../generated/client.ts'

export type SessionAttributes = {
  restricted: boolean
  awaits: SessionStep | null
  kept: boolean
  idleUntil: Date
  absoluteUntil: Date
  lastSeenAt: Date
  device: string
}

export type UserAttributes = {
  personId: string
  fullName: string
  informed: boolean
  roles: HeldRole[]
  /** Where it is asked for: see `persistence/courses/learner-facts.ts`. */
  facts: string | null
}

type Row = SessionAttributes & UserAttributes & { id: string; accountId: string; expiresAt: Date }

/**
 * Lucia's seven methods on our tables. A session's id is already the SHA-256 of the token when it comes here, so
 * nothing is hashed inside. A suspended account has no user, which ends its sessions.
 */
export function sessionAdapter(db: Db, { facts } = { facts: false }): Adapter {
  return {
    getSessionAndUser: (id) => (facts ? withFacts : withoutFacts)(db, id),
    getUserSessions: async (accountId) => {
      const found = await db.session.findMany({ where: { accountId } })
      return found.map((row) => databaseSession({ ...row, idleUntil: row.expiresAt }))
    },
    setSession: async ({ id, userId, attributes }) => {
      const { idleUntil, ...kept } = attributes
      const createdAt = attributes.lastSeenAt
      await db.session.create({ data: { id, accountId: userId, expiresAt: idleUntil, createdAt, ...kept } })
    },
    updateSessionExpiration: async (id, expiresAt) => {
      await db.session.updateMany({ where: { id }, data: { expiresAt } })
    },
    deleteSession: async (id) => {
      await db.session.deleteMany({ where: { id } })
    },
    deleteUserSessions: async (accountId) => {
      await db.session.deleteMany({ where: { accountId } })
    },
    deleteExpiredSessions: async () => {
      await db.$executeRaw`DELETE FROM session WHERE expires_at < now()`
    },
  }
}

type Found = [DatabaseSession | null, DatabaseUser | null]

const withoutFacts = gathered((db, ids: string[]) => sessionsAndUsers(db, ids, Prisma.sql`NULL::text`))
const withFacts = gathered((db, ids: string[]) => sessionsAndUsers(db, ids, learnerFacts))

/**
 * One query for session, account, person and the roles in force: every signed-in page begins with it. The list is a
 * subquery because PostgreSQL would else plan the statement anew for each list: that takes it four times as long.
 */
async function sessionsAndUsers(db: Db, ids: string[], factsSql: Prisma.Sql): Promise<Found[]> {
  const found = await rows<Row & { suspended: boolean }>(
    db,
    Prisma.sql`
    SELECT s.id, s.account_id AS "accountId", s.restricted, s.awaits::text, s.kept, s.expires_at AS "expiresAt",
           s.absolute_until AS "absoluteUntil", s.last_seen_at AS "lastSeenAt",
           s.device, a.suspended_at IS NOT NULL AS suspended, p.id AS "personId", p.full_name AS "fullName",
           EXISTS (SELECT 1 FROM privacy_acknowledgement k
                   WHERE k.person_id = p.id AND k.version = ${PRIVACY_NOTICE_VERSION}::int) AS informed,
           coalesce((SELECT jsonb_agg(jsonb_build_object('role', x.role, 'unitId', x.unit_id) ORDER BY x.role, x.id)
                     FROM appointment x, (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) t
                     WHERE x.person_id = p.id AND x.retracted_at IS NULL AND x."from" <= t.today
                       AND (x."to" IS NULL OR x."to" > t.today)), '[]') AS roles,
           ${factsSql} AS facts
    FROM session s JOIN account a ON a.id = s.account_id JOIN person p ON p.id = a.person_id
    WHERE s.id = ANY ((SELECT ${ids}::text[])::text[])`,
  )
  const byId = new Map(found.map((row) => [row.id, row]))
  return ids.map((id) => foundIn(byId.get(id)))
}

function foundIn(row: (Row & { suspended: boolean }) | undefined): Found {
  if (!row) return [null, null]
  const { personId, fullName, informed, roles, facts } = row
  const user = row.suspended
    ? null
    : { id: row.accountId, attributes: { personId, fullName, informed, roles, facts } }
  return [databaseSession({ ...row, idleUntil: row.expiresAt }), user]
}

function databaseSession(row: SessionAttributes & { id: string; accountId: string }): DatabaseSession {
  const { id, accountId, restricted, awaits, kept, idleUntil, absoluteUntil, lastSeenAt, device } = row
  const attributes = { restricted, awaits, kept, idleUntil, absoluteUntil, lastSeenAt, device }
  return { id, userId: accountId, expiresAt: idleUntil, attributes }
}

/** Moves the end of an idle session; called at most once a minute per session. */
export async function touchSession(db: Db, id: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt, expiresAt } })
}
