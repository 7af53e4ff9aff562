import type { RosterFacts, RosterScope } from '../../../domain/people/roster/plan-roster.ts'
import type { Day } from '../../../domain/day.ts'
import type { Actor, PersonActor } from '../../../domain/people/actor.ts'
import type { Reader } from '../../client.ts'
import { knownRecords } from '../../units/known-records.ts'
import { codeReachSql, givenCodeSql } from '../code-bearers.ts'
import { reachOf } from '../manageable.ts'

/** Everything that a roster is compared with, and how far it may reach in somebody's hands. */
export async function rosterFacts(tx: Reader, actor: Actor, today: Day): Promise<RosterFacts> {
  const people = await tx.person.findMany({
    where: { withdrawnAt: null },
    select: { id: true, staffCode: true, fullName: true, foldedName: true, phone: true, email: true },
  })
  const duties = await tx.duty.findMany({ select: { id: true, name: true, foldedName: true } })
  const postings = await tx.$queryRaw<RosterFacts['postings'][number][]>`
    SELECT id, person_id AS "personId", unit_id AS "unitId", duty_id AS "dutyId",
      "from"::text AS "from", "to"::text AS "to"
    FROM posting WHERE retracted_at IS NULL`
  const successions = await tx.succession.findMany({
    where: { retractedAt: null, main: true },
    select: { oldUnitId: true, newUnitId: true },
  })
  const seats = new Map(successions.map(({ oldUnitId, newUnitId }) => [oldUnitId, newUnitId]))
  const scope = actor.kind === 'person' ? await scopeOf(tx, actor, today) : null
  return { today, people, units: await knownRecords(tx), seats, duties, postings, scope }
}

/** Whoever may be given a first-login code by somebody may be put right by them, too. */
async function scopeOf(db: Reader, actor: PersonActor, today: Day): Promise<RosterScope | null> {
  const reach = await reachOf(db, actor.roles, today)
  if (!reach) return null
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${codeReachSql(actor.roles, today)}
    SELECT n.id FROM person n WHERE ${givenCodeSql('n', actor, today)}`
  return { ...reach, editable: new Set(rows.map(({ id }) => id)) }
}
