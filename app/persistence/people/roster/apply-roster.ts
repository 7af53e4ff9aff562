import type { RosterPlan } from '../../../domain/people/roster/plan-roster.ts'
import type { Recording } from '../../changes/apply-unit-changes.ts'
import type { Tx } from '../../client.ts'

/** Writes what a roster changes: people, duties and postings; those who are new learn where they are posted. */
export async function applyRoster(
  tx: Tx,
  plan: RosterPlan,
  { changeId, recordedAt }: Recording,
): Promise<void> {
  await addPeople(tx, plan, recordedAt)
  await editPeople(tx, plan)
  await tx.duty.createMany({ data: plan.newDuties })
  await tx.$executeRaw`
    UPDATE posting SET retracted_at = ${recordedAt}, retracted_in = ${changeId}::uuid
    WHERE id = ANY (${plan.retract}::uuid[]) AND retracted_at IS NULL`
  const postings = JSON.stringify(plan.add)
  await tx.$executeRaw`
    INSERT INTO posting (id, person_id, unit_id, duty_id, "from", "to", recorded_at, recorded_in)
    SELECT gen_random_uuid(), p."personId", p."unitId", p."dutyId", p."from", p."to", ${recordedAt}, ${changeId}::uuid
    FROM jsonb_to_recordset(${postings}::jsonb)
      AS p("personId" uuid, "unitId" uuid, "dutyId" uuid, "from" date, "to" date)`
  const fresh = plan.newPeople.map(({ id }) => id)
  await tx.$executeRaw`
    INSERT INTO appointment (id, person_id, role, unit_id, "from", recorded_at, recorded_in)
    SELECT DISTINCT ON (p."personId") gen_random_uuid(), p."personId", 'learner'::role, p."unitId", p."from",
      ${recordedAt}::timestamptz, ${changeId}::uuid
    FROM jsonb_to_recordset(${postings}::jsonb) AS p("personId" uuid, "unitId" uuid, "from" date)
    WHERE p."personId" = ANY (${fresh}::uuid[]) ORDER BY p."personId", p."from"`
}

async function addPeople(tx: Tx, { newPeople }: RosterPlan, recordedAt: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO person (id, staff_code, full_name, folded_name, phone, email, created_at)
    SELECT p.id, p."staffCode", p."fullName", p."foldedName", p.phone, p.email, ${recordedAt}
    FROM jsonb_to_recordset(${JSON.stringify(newPeople)}::jsonb)
      AS p(id uuid, "staffCode" text, "fullName" text, "foldedName" text, phone text, email text)`
}

async function editPeople(tx: Tx, { edits }: RosterPlan): Promise<void> {
  await tx.$executeRaw`
    UPDATE person n SET full_name = p."fullName", folded_name = p."foldedName", phone = p.phone, email = p.email
    FROM jsonb_to_recordset(${JSON.stringify(edits.map(({ after }) => after))}::jsonb)
      AS p(id uuid, "fullName" text, "foldedName" text, phone text, email text)
    WHERE n.id = p.id`
}
