import type { Day } from '../../domain/day.ts'
import { overseeing } from '../../domain/people/authority.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { unitPathSql } from '../units/overseen.ts'
import { seesAll, sightSql, type Sight } from '../units/sight.ts'

export type ListedRequirement = {
  id: string
  certification: { key: string; title: string }
  unitId: string
  /** As it is called today or, where it ended, as it was called last. */
  unit: string
  /** Its code of today; null where it ended. */
  code: string | null
  /** Names of duties; none: every duty. */
  duties: string[]
  from: Day
  to: Day | null
  /** Somebody oversees its unit; otherwise it lies above what they oversee and binds people there. */
  overseen: boolean
}

/** Which of them: in force or to come, or ended. */
export type When = 'open' | 'ended'
export const REQUIREMENTS_PER_PAGE = 100

/** Requirements over units that somebody sees, and those above that bind their people; one more than a page, to tell. */
export function listRequirements(
  sight: Sight,
  db: Reader,
  { when, page }: { when: When; page: number },
): Promise<ListedRequirement[]> {
  const over = Prisma.sql`coalesce(r."to" <= ${sight.today}::date, false)`
  const order =
    when === 'open'
      ? Prisma.sql`l.certification ->> 'title' COLLATE "vi-x-icu", l."from", l.unit COLLATE "vi-x-icu", l.id`
      : Prisma.sql`l."to" DESC, l.unit COLLATE "vi-x-icu", l.id`
  return db.$queryRaw<ListedRequirement[]>`
    SELECT * FROM (${listedSql(sight, Prisma.sql`${over} = ${when === 'ended'}`)}) l
    ORDER BY ${order} LIMIT ${REQUIREMENTS_PER_PAGE + 1} OFFSET ${(page - 1) * REQUIREMENTS_PER_PAGE}`
}

/** One of them; null where there is none that somebody may see. */
export async function listedRequirement(
  sight: Sight,
  db: Reader,
  id: string,
): Promise<ListedRequirement | null> {
  if (!isUuid(id)) return null
  const found = await db.$queryRaw<ListedRequirement[]>`${listedSql(sight, Prisma.sql`r.id = ${id}::uuid`)}`
  return found[0] ?? null
}

/** Some of them, of those that somebody may see. */
export function someRequirements(
  sight: Sight,
  db: Reader,
  ids: readonly string[],
): Promise<ListedRequirement[]> {
  return db.$queryRaw<ListedRequirement[]>`
    ${listedSql(sight, Prisma.sql`r.id = ANY (${ids}::uuid[])`)} ORDER BY r."from", r.id`
}

function listedSql(sight: Sight, condition: Prisma.Sql): Prisma.Sql {
  const { roles, today } = sight
  const over = roles.flatMap(({ role, unitId }) => (unitId && overseeing.includes(role) ? [unitId] : []))
  return Prisma.sql`
    WITH RECURSIVE ${sightSql(sight)}, above AS (
      SELECT DISTINCT p.unit_id::uuid AS unit_id
      FROM unit x CROSS JOIN LATERAL jsonb_array_elements_text(${unitPathSql(Prisma.sql`x.id`, today)}) AS p(unit_id)
      WHERE x.id = ANY (${over}::uuid[]))
    SELECT r.id, jsonb_build_object('key', c.key, 'title', c.title) AS certification, r.unit_id AS "unitId",
      (SELECT u.name FROM unit_record u WHERE u.unit_id = r.unit_id AND u.retracted_at IS NULL
       ORDER BY ${holdsOn('u', today)} DESC, u."from" DESC LIMIT 1) AS unit,
      (SELECT u.code FROM unit_record u WHERE u.unit_id = r.unit_id AND u.retracted_at IS NULL
       AND ${holdsOn('u', today)}) AS code,
      coalesce((SELECT jsonb_agg(d.name ORDER BY d.name) FROM requirement_duty x JOIN duty d ON d.id = x.duty_id
                WHERE x.requirement_id = r.id), '[]') AS duties,
      r."from"::text AS "from", r."to"::text AS "to", r.unit_id IN (SELECT unit_id FROM reach) AS overseen
    FROM requirement r JOIN certification c ON c.id = r.certification_id
    WHERE r.retracted_at IS NULL AND ${condition}
      AND (${seesAll(sight)} OR r.unit_id IN (SELECT unit_id FROM reach) OR r.unit_id IN (SELECT unit_id FROM above))`
}
