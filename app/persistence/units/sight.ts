import type { Day } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { Prisma } from '../generated/client.ts'
import { reachSql } from '../people/manageable.ts'
import { sqlName } from '../sql-names.ts'

/** Whose roles they are, and the day on which they are held: what somebody may see of units, theirs that ended included. */
export type Sight = { roles: readonly HeldRole[]; today: Day }

export const seesAll = ({ roles }: Sight) =>
  roles.some(({ role, unitId }) => unitId === null && overseeing.includes(role))

/** `WITH RECURSIVE` clause beside which {@link inSightSql} may be asked. */
export const sightSql = ({ roles, today }: Sight) => reachSql(roles, today)

/** Condition on records of units (by their alias): they are within reach, or lie right in what is, as units to come do. */
export function inSightSql(alias: string, sight: Sight): Prisma.Sql {
  if (seesAll(sight)) return Prisma.sql`true`
  const [unit, parent] = [sqlName(alias, 'unit_id'), sqlName(alias, 'parent_id')]
  return Prisma.sql`(${unit} IN (SELECT unit_id FROM reach) OR ${parent} IN (SELECT unit_id FROM reach))`
}
