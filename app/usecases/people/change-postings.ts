import type { AuditAction } from '../../domain/audit/entry.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import { manages, managesPerson } from '../../domain/people/managing.ts'
import { heldAfter, type Replacement } from '../../domain/people/postings/posting-change.ts'
import { rolesAfter, type RoleReplacement } from '../../domain/people/postings/roles-after.ts'
import { isRefusal, type Outcome, type Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { insertDuty } from '../../persistence/people/duties.ts'
import { pathOfUnit, pathsOfPerson } from '../../persistence/people/manageable.ts'
import {
  knownAppointments,
  type KnownAppointment,
} from '../../persistence/people/postings/known-appointments.ts'
import {
  knownPostings,
  wasPosted,
  type KnownPosting,
} from '../../persistence/people/postings/known-postings.ts'
import {
  endSessionsOf,
  replaceAppointments,
  replacePostings,
} from '../../persistence/people/postings/replace-facts.ts'
import { personExists } from '../../persistence/people/person-exists.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudits } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { shownChange, type ShownChange } from './shown-change.ts'
import type { NamedPlace } from './named-place.ts'

/** Whose postings change; a dry run tells what would change, and changes nothing. */
export type WhosePostings = { personId: string; dryRun?: boolean }

/** Somebody as whoever decides on their postings knows them. */
export type Posted = {
  tx: Tx
  today: Day
  held: KnownPosting[]
  /** Those in units that the actor manages: no other may be changed. */
  changeable: KnownPosting[]
  /** Why a posting may not be chosen; null where it may. */
  choosing: (postingId: string) => Promise<Refusal | null>
}

export type Decided = {
  changes: Replacement[]
  /** The day from which it counts. */
  on: Day
  /** Where something begins, and whether learning follows there. */
  place?: { to: NamedPlace; follows: boolean }
}

/**
 * Changes what somebody holds: looked up together with the authority over the person and over every unit concerned, decided,
 * recorded beside what was known, with what becomes of their roles.
 */
export function changePostings(
  world: World,
  { personId, dryRun = false }: WhosePostings,
  action: AuditAction,
  decide: (person: Posted) => Promise<Outcome<Decided>>,
): Promise<Outcome<ShownChange>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<ShownChange>> => {
    if (!dryRun) await lockUnits(tx)
    if (!dryRun) await lockAdministrators(tx)
    const person = await postedPerson(world, tx, personId)
    if (!person) return { refused: 'not-found' }
    const decided = await decide(person)
    if (isRefusal(decided)) return decided
    const appointments = await knownAppointments(tx, personId, person.today)
    const roles = rolesFollowing(appointments, person, decided)
    if (!dryRun) await carryOut(world, { tx, personId, action, today: person.today }, decided, roles)
    return shownChange({ ...person, appointments }, decided, roles)
  })
}

async function postedPerson(world: World, tx: Tx, personId: string): Promise<Posted | null> {
  const today = dayOf(world.now())
  if (!(await personExists(tx, personId))) return null
  if (!managesPerson(world.actor, await pathsOfPerson(tx, personId, today))) return null
  const held = await knownPostings(tx, personId, today)
  const own = new Set<string>()
  for (const unitId of new Set(held.map((posting) => posting.unitId)))
    if (manages(world.actor, await pathOfUnit(tx, unitId, today))) own.add(unitId)
  const changeable = held.filter(({ unitId }) => own.has(unitId))
  const choosing = async (postingId: string): Promise<Refusal | null> => {
    if (postingId === '') return { refused: 'invalid-input', field: 'posting' }
    if (changeable.some(({ id }) => id === postingId)) return null
    if (held.some(({ id }) => id === postingId)) return { refused: 'not-found' }
    return { refused: (await wasPosted(tx, personId, postingId)) ? 'posting-changed' : 'not-found' }
  }
  return { tx, today, held, changeable, choosing }
}

function rolesFollowing(
  appointments: readonly KnownAppointment[],
  { held, today }: Posted,
  { changes, on, place }: Decided,
): RoleReplacement[] {
  const follows = place?.follows ? { ...place.to.destination, from: on } : null
  return rolesAfter(appointments, { before: held, after: heldAfter(held, changes), today, follows })
}

type Carried = { tx: Tx; personId: string; action: AuditAction; today: Day }

async function carryOut(
  world: World,
  { tx, personId, action, today }: Carried,
  { changes, on, place }: Decided,
  roles: RoleReplacement[],
): Promise<void> {
  const whose = { personId, recordedAt: world.now() }
  if (place?.to.newDuty) await insertDuty(tx, place.to.newDuty)
  await replacePostings(tx, changes, whose)
  await replaceAppointments(tx, roles, whose)
  const withdrawn = roles.flatMap(({ before, after }) =>
    before && before.role !== 'learner' ? [{ ...before, end: after?.to ?? today }] : [],
  )
  if (withdrawn.some(({ end }) => end <= today)) await endSessionsOf(tx, personId)
  const subject = { kind: 'person' as const, id: personId }
  const unit = place?.to.destination.unitId ?? changes[0]?.before?.unitId ?? null
  await recordAudits(world, tx, [
    ...withdrawn.map(({ role, unitId, end }) => ({
      ...{ action: 'appointment.withdrawn' as const, subject, details: { role, unit: unitId, from: end } },
    })),
    { action, subject, details: { from: on, unit } },
  ])
}
