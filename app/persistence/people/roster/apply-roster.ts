import {
  personFieldNames,
  type KnownPerson,
  type RosterPlan,
} from '../../../domain/people/roster/plan-roster.ts'
import type { Recording } from '../../changes/apply-unit-changes.ts'
import type { Tx } from '../../client.ts'
import { writeFields } from './write-fields.ts'

/** So many rows go in one statement: enough to be quick, few enough to tell how far it is. */
const ROWS = 2_000

type Told = (done: number, total: number) => Promise<void>

/**
 * Writes what a roster changes: people, duties and postings, and who was before and after; those who are new learn where
 * they are posted.
 */
export async function applyRoster(
  tx: Tx,
  plan: RosterPlan,
  { changeId, recordedAt }: Recording,
  told?: Told,
): Promise<void> {
  const { newPeople, edits, newDuties, retract, add, outcomes } = plan
  const learning = learners(plan)
  const after = edits.map((edit) => edit.after)
  const changes = outcomes.map(({ before, after: now, outcome }) => {
    const edited = before !== null && personFieldNames.some((field) => before[field] !== now[field])
    const kept = { before: edited ? fieldsOf(before) : null, after: edited || !before ? fieldsOf(now) : null }
    return { personId: now.id, outcome, ...kept }
  })
  const parts = [newPeople, after, retract, add, learning, changes]
  const total = parts.reduce((sum, { length }) => sum + length, 0)
  let done = 0
  const inSlices = async <T>(all: readonly T[], write: (slice: T[]) => Promise<unknown>) => {
    for (let at = 0; at < all.length; at += ROWS) {
      const slice = all.slice(at, at + ROWS)
      await write(slice)
      done += slice.length
      await told?.(done, total)
    }
  }
  await tx.duty.createMany({ data: newDuties.map((duty) => ({ ...duty, recordedIn: changeId })) })
  await inSlices(newPeople, (slice) => addPeople(tx, slice, recordedAt))
  await inSlices(after, (slice) => writeFields(tx, slice))
  await inSlices(retract, (ids) => retractPostings(tx, ids, { changeId, recordedAt }))
  await inSlices(add, (slice) => addPostings(tx, slice, { changeId, recordedAt }))
  await inSlices(learning, (slice) => appoint(tx, slice, { changeId, recordedAt }))
  await inSlices(changes, (slice) => keepChanges(tx, slice, changeId))
}

const fieldsOf = (person: KnownPerson) =>
  Object.fromEntries(personFieldNames.map((field) => [field, person[field]]))

function addPeople(tx: Tx, people: RosterPlan['newPeople'], recordedAt: Date): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO person (id, staff_code, full_name, folded_name, phone, email, created_at)
    SELECT p.id, p."staffCode", p."fullName", p."foldedName", p.phone, p.email, ${recordedAt}
    FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      AS p(id uuid, "staffCode" text, "fullName" text, "foldedName" text, phone text, email text)`
}

function retractPostings(tx: Tx, ids: string[], { changeId, recordedAt }: Recording): Promise<number> {
  return tx.$executeRaw`
    UPDATE posting SET retracted_at = ${recordedAt}, retracted_in = ${changeId}::uuid
    WHERE id = ANY (${ids}::uuid[]) AND retracted_at IS NULL`
}

function addPostings(
  tx: Tx,
  postings: RosterPlan['add'],
  { changeId, recordedAt }: Recording,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO posting (id, person_id, unit_id, duty_id, "from", "to", recorded_at, recorded_in)
    SELECT gen_random_uuid(), p."personId", p."unitId", p."dutyId", p."from", p."to", ${recordedAt}, ${changeId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(postings)}::jsonb)
      AS p("personId" uuid, "unitId" uuid, "dutyId" uuid, "from" date, "to" date)`
}

/** Who is new learns from the first day on, in the first unit. */
function learners({ newPeople, add }: RosterPlan): RosterPlan['add'] {
  const first = new Map<string, RosterPlan['add'][number]>()
  for (const posting of add) {
    const before = first.get(posting.personId)
    if (!before || posting.from < before.from) first.set(posting.personId, posting)
  }
  return newPeople.flatMap(({ id }) => first.get(id) ?? [])
}

function appoint(tx: Tx, learning: RosterPlan['add'], { changeId, recordedAt }: Recording): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO appointment (id, person_id, role, unit_id, "from", recorded_at, recorded_in)
    SELECT gen_random_uuid(), p."personId", 'learner', p."unitId", p."from", ${recordedAt}, ${changeId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(learning)}::jsonb) AS p("personId" uuid, "unitId" uuid, "from" date)`
}

function keepChanges(tx: Tx, changes: object[], changeId: string): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO person_change (change_id, person_id, outcome, before, after)
    SELECT ${changeId}::uuid, c."personId", c.outcome::roster_outcome, c.before, c.after
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      AS c("personId" uuid, outcome text, before jsonb, after jsonb)`
}
