import { z } from 'zod'
import { groups } from '../domain/coverage/counts.ts'
import { listedIn, listings } from '../domain/coverage/listed-person.ts'
import { dayOf } from '../domain/day.ts'
import { fold } from '../domain/language/fold.ts'
import { manages } from '../domain/people/managing.ts'
import type { Outcome } from '../domain/refusal.ts'
import { attestsSomebody } from '../domain/requirements/attesting.ts'
import { standingsOf } from '../persistence/coverage/people.ts'
import { requiredCertifications } from '../persistence/coverage/unit-coverage.ts'
import { dutyByName } from '../persistence/people/duties.ts'
import { dutyNames } from '../persistence/people/duty-names.ts'
import type { PeopleQuery, StandingFilter } from '../persistence/people/listed-people.ts'
import { pathOfUnit } from '../persistence/people/manageable.ts'
import { certificationId } from '../persistence/requirements/certifications.ts'
import { manageableUnits } from '../persistence/units/manageable-units.ts'
import { unitByCode } from '../persistence/units/unit-by-code.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { readQuery } from './form.ts'
import { accepted } from './refusal.ts'

export const PEOPLE_PER_PAGE = 50

const line = z.string().max(100).catch('').default('')
const Query = z.object({
  q: line,
  unit: line,
  duty: z.string().max(200).catch('').default(''),
  standing: z
    .enum([...listings, 'not-required'])
    .catch('all')
    .default('all'),
  certification: line,
  presence: z.enum(['in-post', 'left', 'all']).catch('in-post').default('in-post'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type AskedPeople = z.infer<typeof Query>

/** Whom an address asks for. */
export function askedPeople(request: Request): AskedPeople {
  return accepted(readQuery(request, Query))
}

/** The same as a question; refused where it names a unit that whoever asks does not manage. */
export async function peopleQuery(world: PersonWorld, asked: AskedPeople): Promise<Outcome<PeopleQuery>> {
  const { actor, db, now } = world
  const today = dayOf(now())
  const unit = asked.unit ? await unitByCode(db, asked.unit.trim(), today) : null
  if (asked.unit && (!unit || !manages(actor, await pathOfUnit(db, unit.id, today))))
    return { refused: 'unit-unknown' }
  const duty = asked.duty ? await dutyByName(db, fold(asked.duty)) : null
  if (asked.duty && !duty) return { refused: 'duty-unknown', name: asked.duty }
  const standing = await standingFilter(world, asked)
  const { q: typed, presence } = asked
  return { typed, unitId: unit?.id ?? null, dutyId: duty?.id ?? null, standing, presence }
}

async function standingFilter(
  { db }: PersonWorld,
  { standing, certification }: AskedPeople,
): Promise<StandingFilter | null> {
  if (standing === 'all') return null
  const id = certification ? await certificationId(db, certification) : null
  if (standing === 'not-required') return { certificationId: id, groups: standing }
  return { certificationId: id, groups: groups.filter((group) => listedIn(standing, { group })) }
}

/** What the form of the list offers. */
export async function peopleChoices({ actor, db, now }: PersonWorld) {
  const [units, duties, certifications] = await Promise.all([
    manageableUnits(actor.roles, db, dayOf(now())),
    dutyNames(db),
    requiredCertifications(db),
  ])
  return { units, duties, certifications, training: attestsSomebody(actor) }
}

/** Where the people of a page stand today, by person. */
export async function standingsById(world: PersonWorld, people: readonly { id: string }[]) {
  const ids = people.map(({ id }) => id)
  const found = await reading(world, (db) => standingsOf(db, ids, dayOf(world.now())))
  return Object.fromEntries(
    found.map(({ personId, group, standings }) => [personId, { group, standings, enteredLate: false }]),
  )
}
