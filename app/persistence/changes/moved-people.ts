import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { nameOrderSql } from '../people/name-order.ts'
import { sightSql, type Sight } from '../units/sight.ts'
import { unitInSight } from './kept-changes.ts'
import { undecidedSql } from './undecided.ts'

export type Moved = { id: string; name: string; staffCode: string; duty: string; from: string; to: string }
/** `postingId` is the one that is decided on; `choices`: where the person may go, where they sit now first. */
export type UndecidedPerson = Omit<Moved, 'id'> & {
  postingId: string
  choices: { unit: string; code: string; name: string }[]
}

/** A unit’s name on a day. */
const nameOn = (unit: Prisma.Sql, day: Prisma.Sql) => Prisma.sql`(SELECT r.name FROM unit_record r
  WHERE r.unit_id = ${unit} AND r."from" <= ${day} AND (r."to" IS NULL OR r."to" > ${day}) LIMIT 1)`

/** People whose posting a change moved from one unit to another, of those whom somebody sees. */
export async function movedBy(db: Reader, sight: Sight, id: string, most: number): Promise<Moved[]> {
  const found = await db.$queryRaw<Moved[]>`
    WITH RECURSIVE ${sightSql(sight)}
    SELECT m.id, m.full_name AS name, m.staff_code AS "staffCode", m.duty, m."from", m."to"
    FROM (SELECT DISTINCT ON (n.id, d.id, p.unit_id) p.id, n.full_name, n.staff_code, d.name AS duty,
      ${nameOn(Prisma.sql`old.unit_id`, Prisma.sql`(p."from" - 1)`)} AS "from",
      ${nameOn(Prisma.sql`p.unit_id`, Prisma.sql`p."from"`)} AS "to"
    FROM posting p JOIN posting old ON old.id = p.continues
    JOIN person n ON n.id = p.person_id JOIN duty d ON d.id = p.duty_id
    WHERE p.recorded_in = ${id}::uuid AND (${unitInSight('p', sight)} OR ${unitInSight('old', sight)})
    ORDER BY n.id, d.id, p.unit_id, p."from") m ORDER BY ${nameOrderSql('m')}, m.duty, m."to" LIMIT ${most}`
  return found
}

/** Whom somebody must decide on after a reorganisation, of those whom somebody sees. */
export function undecidedPeople(db: Reader, sight: Sight, id: string): Promise<UndecidedPerson[]> {
  return db.$queryRaw<UndecidedPerson[]>`
    WITH RECURSIVE ${sightSql(sight)}, ${undecidedSql}
    SELECT m."postingId", m.full_name AS name, m.staff_code AS "staffCode", m.duty, m."from", m."to", m.choices
    FROM (SELECT DISTINCT ON (n.id, d.id) u.id AS "postingId", n.full_name, n.staff_code, d.name AS duty,
      ${nameOn(Prisma.sql`u.old_unit_id`, Prisma.sql`(u."from" - 1)`)} AS "from",
      ${nameOn(Prisma.sql`u.unit_id`, Prisma.sql`u."from"`)} AS "to",
      (SELECT jsonb_agg(jsonb_build_object('unit', s.new_unit_id, 'code', r.code, 'name', r.name)
         ORDER BY NOT s.main, r.code)
       FROM succession s JOIN unit_record r ON r.unit_id = s.new_unit_id AND r.retracted_at IS NULL
         AND r."from" <= u."from" AND (r."to" IS NULL OR r."to" > u."from")
       WHERE s.change_id = u.change_id AND s.old_unit_id = u.old_unit_id AND s.retracted_at IS NULL) AS choices
    FROM undecided u JOIN person n ON n.id = u.person_id JOIN duty d ON d.id = u.duty_id
    WHERE u.change_id = ${id}::uuid AND ${unitInSight('u', sight)}
    ORDER BY n.id, d.id, u."from") m ORDER BY ${nameOrderSql('m')}, m.duty`
}
