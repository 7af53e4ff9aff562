import { createHash } from 'node:crypto'
import { dayOf } from '../../domain/day.ts'
import type { Selection } from '../../domain/coverage/selection.ts'
import { compareNames } from '../../domain/language/person-name.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import { manages } from '../../domain/people/managing.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Candidate, UrgedAs } from '../../domain/urging/candidate.ts'
import type { Reader } from '../../persistence/client.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { selectedPeople } from '../../persistence/coverage/selected-people.ts'
import { pathOfUnit, reachesAll } from '../../persistence/people/manageable.ts'
import { candidates, type FoundCandidate } from '../../persistence/urging/candidates.ts'
import type { World } from '../world.ts'

/** So many are pressed at once: a province, and no accident with a nation. */
export const MOST_URGED = 20_000

export type Urgeable = FoundCandidate & { comesTo: UrgedAs }

/**
 * Those who were chosen, in the order of names, and what comes of it for each of them today. For whoever manages all of the
 * units; one who is neither in their lists nor anybody's to manage leaves everything as it was.
 */
export async function decideUrging(
  { actor, now }: Pick<World, 'actor' | 'now'>,
  db: Reader,
  selection: Selection,
  judge: (candidate: Candidate) => UrgedAs,
): Promise<Outcome<{ people: Urgeable[] }>> {
  const today = dayOf(now())
  for (const { unitId } of selection.questions)
    if (!(await mayUrge({ actor, now }, db, unitId))) return { refused: 'not-found' }
  if (!(selection.personIds ?? []).every(isUuid)) return { refused: 'not-found' }
  const chosen = await selectedPeople(db, selection)
  const ids = new Set([...chosen.map(({ personId }) => personId), ...(selection.personIds ?? [])])
  if (ids.size === 0) return { refused: 'nobody-chosen' }
  if (ids.size > MOST_URGED) return { refused: 'too-many-chosen', people: ids.size, most: MOST_URGED }
  const found = await candidates(rolesOf(actor), db, [...ids], today)
  const listed = new Set(chosen.map(({ personId }) => personId))
  const known = found.filter(({ personId, reached }) => reached || listed.has(personId))
  if (known.length < ids.size) return { refused: 'not-found' }
  const people = known.map((candidate) => ({ ...candidate, comesTo: judge(candidate) }))
  return { people: people.sort((a, b) => compareNames(a.fullName, b.fullName)) }
}

/** Whether somebody presses the people of a unit; null: of the nation. */
export async function mayUrge(
  { actor, now }: Pick<World, 'actor' | 'now'>,
  db: Reader,
  unitId: string | null,
): Promise<boolean> {
  if (unitId !== null) return manages(actor, await pathOfUnit(db, unitId, dayOf(now())))
  return manages(actor, []) && reachesAll(rolesOf(actor))
}

/** With which roles somebody reaches people; the operator of the server reaches everybody. */
export function rolesOf(actor: World['actor']): readonly HeldRole[] {
  if (actor.kind === 'person') return actor.restricted ? [] : actor.roles
  return actor.kind === 'operator' ? [{ role: 'administrator', unitId: null }] : []
}

/** By whom and when it is recorded. */
export function recordedBy({ actor, now }: Pick<World, 'actor' | 'now'>) {
  return { at: now(), by: actor.kind === 'person' ? actor.personId : null }
}

/** One text for who is meant: whoever saw a preview with another one saw other people. */
export function markOf(people: readonly Urgeable[], meant: readonly UrgedAs[]): string {
  const ids = people.filter(({ comesTo }) => meant.includes(comesTo)).map(({ personId }) => personId)
  return createHash('sha256').update(ids.sort().join()).digest('hex').slice(0, 32)
}
