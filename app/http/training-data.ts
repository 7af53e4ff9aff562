import { dayOf } from '../domain/day.ts'
import { attesting, attests, isOwnTraining } from '../domain/requirements/attesting.ts'
import { acceptedCompletions } from '../persistence/completions/completions.ts'
import { offeredTraining } from '../persistence/completions/offered.ts'
import { fullNameOf } from '../persistence/people/full-name.ts'
import { pathsOfPerson } from '../persistence/people/manageable.ts'
import { personExists } from '../persistence/people/person-exists.ts'
import { waiversOf } from '../persistence/waivers/waivers.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { found, refusalResponse } from './refusal.ts'

/** The roles to whose holders the pages are open on which training is decided on. */
export const attestingPages = [...attesting]

/** Somebody on whose training whoever acts may decide; to others there is nobody. */
export async function attestedPerson({ actor, db, now }: PersonWorld, personId: string) {
  const today = dayOf(now())
  const known = await personExists(db, personId)
  if (!known || !attests(actor, await pathsOfPerson(db, personId, today)))
    throw refusalResponse({ refused: 'not-found' })
  return { id: personId, fullName: found(await fullNameOf(db, personId)), today }
}

/** What was decided on somebody's training, as their page shows it, and whether whoever acts may decide more. */
export async function decidedTraining({ actor, db, now }: PersonWorld, personId: string) {
  const today = dayOf(now())
  const mayDecide =
    attests(actor, await pathsOfPerson(db, personId, today)) && !isOwnTraining(actor, personId)
  const waivers = await waiversOf(db, personId)
  const completions = await acceptedCompletions(db, personId)
  return {
    mayDecide,
    waivers: waivers.map(({ grantedAt, endedAt, certificationId: _id, ...waiver }) => ({
      ...{ ...waiver, grantedOn: dayOf(grantedAt), endedOn: endedAt && dayOf(endedAt) },
    })),
    completions: completions.map(({ recordedAt, ...completion }) => ({
      ...{ ...completion, recordedOn: dayOf(recordedAt) },
    })),
  }
}

/** One waiver of somebody on whom may be decided. */
export async function waiverData(world: PersonWorld, personId: string, waiverId: string) {
  const person = await attestedPerson(world, personId)
  const { waivers } = await decidedTraining(world, person.id)
  return { person, waiver: found(waivers.find(({ id }) => id === waiverId) ?? null) }
}

/** One accepted completion of somebody on whom may be decided. */
export async function completionData(world: PersonWorld, personId: string, completionId: string) {
  const person = await attestedPerson(world, personId)
  const { completions } = await decidedTraining(world, person.id)
  return { person, completion: found(completions.find(({ id }) => id === completionId) ?? null) }
}

export type Choice = { what: 'course' | 'certification'; key: string; title: string }

/** What can have been completed: certifications with courses, and courses that were published. */
export async function trainingChoices({ db }: PersonWorld): Promise<Choice[]> {
  const { courses, certifications } = await offeredTraining(db)
  return [
    ...certifications
      .filter(({ courses: asked }) => asked.length > 0)
      .map(({ key, title }) => ({ what: 'certification' as const, key, title })),
    ...courses
      .filter(({ versions }) => versions.length > 0)
      .map(({ slug, title }) => ({ what: 'course' as const, key: slug, title })),
  ]
}
