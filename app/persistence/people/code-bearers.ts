import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { givingCodes, rolesAbove, type CodeBearer } from '../../domain/people/code-rules.ts'
import { roles as allRoles, type Role } from '../../domain/people/role.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { sqlName } from '../sql-names.ts'
import { unitPathSql } from '../units/overseen.ts'
import type { AccountState } from './accounts.ts'
import { inReachSql, pathsOfPerson, reachSql } from './manageable.ts'

export type ShownBearer = CodeBearer & { staffCode: string; fullName: string; state: AccountState }

/** A person with what decides who may give them a first-login code, and what the page of it shows; of whom is withdrawn, nobody. */
export async function codeBearer(db: Reader, personId: string, today: Day): Promise<ShownBearer | null> {
  if (!isUuid(personId)) return null
  const rows = await db.$queryRaw<Omit<ShownBearer, 'paths'>[]>`
    SELECT n.id, n.staff_code AS "staffCode", n.full_name AS "fullName",
      CASE WHEN a.id IS NULL THEN 'none' WHEN a.suspended_at IS NOT NULL THEN 'suspended'
           WHEN a.password_hash IS NULL THEN 'code' ELSE 'open' END AS state,
      coalesce((SELECT jsonb_agg(jsonb_build_object('role', x.role, 'path', CASE WHEN x.unit_id IS NOT NULL
          THEN ${unitPathSql(Prisma.sql`x.unit_id`, today)} END))
        FROM appointment x WHERE x.person_id = n.id AND ${heldOrToCome(today)}), '[]') AS roles
    FROM person n LEFT JOIN account a ON a.person_id = n.id
    WHERE n.id = ${personId}::uuid AND n.withdrawn_at IS NULL`
  const row = rows[0]
  return row ? { ...row, paths: await pathsOfPerson(db, personId, today) } : null
}

/** `WITH RECURSIVE` clause that {@link givenCodeSql} needs. */
export function codeReachSql(roles: readonly HeldRole[], today: Day): Prisma.Sql {
  return reachSql(givingCodes(roles), today)
}

/**
 * Condition on a person (by the alias of the table), beside {@link codeReachSql}: to whom department and leader may give a
 * code, as {@link codeRefusal} has it.
 */
export function givenCodeSql(
  person: string,
  { personId, roles }: { personId: string; roles: readonly HeldRole[] },
  today: Day,
): Prisma.Sql {
  const giving = givingCodes(roles)
  const open = allRoles.map((role) => openSql(role, giving, today))
  return Prisma.sql`(${sqlName(person, 'id')} <> ${personId}::uuid AND ${inReachSql(person, giving, today)}
    AND NOT EXISTS (SELECT FROM appointment x WHERE x.person_id = ${sqlName(person, 'id')} AND ${heldOrToCome(today)}
      AND NOT (${Prisma.join(open, ' OR ')})))`
}

/** Whether an appointment (`x`) of this role keeps nobody from giving its holder a code. */
function openSql(role: Role, giving: HeldRole[], today: Day): Prisma.Sql {
  const is = Prisma.sql`x.role = ${role}::role`
  if (role === 'learner') return is
  const above = giving.filter((held) => rolesAbove(role).includes(held.role))
  if (above.some(({ unitId }) => unitId === null)) return is
  const units = above.flatMap(({ unitId }) => unitId ?? [])
  return Prisma.sql`(${is} AND x.unit_id IS NOT NULL
    AND ${unitPathSql(Prisma.sql`x.unit_id`, today)} ?| ${units}::text[])`
}

function heldOrToCome(today: Day): Prisma.Sql {
  return Prisma.sql`(x.retracted_at IS NULL AND (x."to" IS NULL OR x."to" > ${today}::date))`
}
