import type { Day } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { tokenRoles } from '../../domain/reports/access-token.ts'
import { rows, type Db, type Reader, type Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { reachesAll, reachSql } from '../people/manageable.ts'

export type NewToken = {
  id: string
  name: string
  unitId: string | null
  sha256: string
  createdById: string
  createdAt: Date
  expiresAt: Date
}

export async function insertToken(tx: Tx, token: NewToken): Promise<void> {
  await tx.accessToken.create({ data: token })
}

export type ListedToken = {
  id: string
  name: string
  /** Null: every unit. */
  unitId: string | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

/** The tokens that somebody may revoke, the latest first. */
export async function tokensInReach(
  roles: readonly HeldRole[],
  db: Reader,
  today: Day,
): Promise<ListedToken[]> {
  const held = tokenRoles(roles)
  const everywhere = reachesAll(held)
  return rows<ListedToken>(
    db,
    Prisma.sql`WITH RECURSIVE ${reachSql(held, today)}
    SELECT t.id, t.name, t.unit_id AS "unitId", n.full_name AS "createdBy", t.created_at AS "createdAt",
      t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt", t.revoked_at AS "revokedAt"
    FROM access_token t JOIN person n ON n.id = t.created_by_id
    WHERE ${everywhere} OR t.unit_id IN (SELECT unit_id FROM reach)
    ORDER BY t.created_at DESC, t.id`,
  )
}

export type FoundToken = { id: string; unitId: string | null; expiresAt: Date; revokedAt: Date | null }

export function tokenBySha(db: Reader, sha256: string): Promise<FoundToken | null> {
  const select = { id: true, unitId: true, expiresAt: true, revokedAt: true }
  return db.accessToken.findUnique({ where: { sha256 }, select })
}

export async function tokenById(db: Reader, id: string): Promise<FoundToken | null> {
  if (!isUuid(id)) return null
  const select = { id: true, unitId: true, expiresAt: true, revokedAt: true }
  return db.accessToken.findUnique({ where: { id }, select })
}

/** The units that somebody said tokens read, although they are more than what these were given for; by token. */
export async function extensionsOf(db: Reader, tokenIds: string[]): Promise<Map<string, Set<string>>> {
  const where = { tokenId: { in: tokenIds } }
  const found = await db.tokenExtension.findMany({ where, select: { tokenId: true, unitId: true } })
  const groups = grouped(found, ({ tokenId }) => tokenId)
  return new Map([...groups].map(([id, some]) => [id, new Set(some.map(({ unitId }) => unitId))]))
}

export type Extension = { tokenId: string; unitId: string; extendedById: string; extendedAt: Date }

/** Extends a token to a unit; false where that was done before. */
export async function insertExtension(tx: Tx, extension: Extension): Promise<boolean> {
  const { count } = await tx.tokenExtension.createMany({ data: [extension], skipDuplicates: true })
  return count > 0
}

/** Revokes a token; false where it is revoked already. */
export async function markRevoked(
  tx: Tx,
  { id, by, now }: { id: string; by: string; now: Date },
): Promise<boolean> {
  const data = { revokedAt: now, revokedById: by }
  const { count } = await tx.accessToken.updateMany({ where: { id, revokedAt: null }, data })
  return count > 0
}

const ONCE_A_MINUTE_MS = 60_000

/** Notes that a token was used, at most once a minute. */
export async function markUsed(db: Db, id: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - ONCE_A_MINUTE_MS)
  const OR = [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }]
  await db.accessToken.updateMany({ where: { id, OR }, data: { lastUsedAt: now } })
}
