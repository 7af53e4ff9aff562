import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import {
  readTerms,
  type CertificationTerms,
  type TypedTerms,
} from '../../domain/requirements/certification-terms.ts'
import { setsTerms } from '../../domain/requirements/requiring.ts'
import type { Reader } from '../../persistence/client.ts'
import { courseChoices } from '../../persistence/requirements/earning-courses.ts'
import { unitsAtTop } from '../../persistence/units/units-at-top.ts'
import type { World } from '../world.ts'

/** Whether whoever acts sets up certifications: their terms count in every unit. */
export async function maySetTerms({ actor, now }: World, db: Reader): Promise<boolean> {
  return setsTerms(actor, await unitsAtTop(db, dayOf(now())))
}

/** The terms that are typed, from somebody who may set them. */
export async function decideTerms(
  world: World,
  db: Reader,
  typed: TypedTerms,
): Promise<Outcome<CertificationTerms>> {
  if (!(await maySetTerms(world, db))) return { refused: 'not-found' }
  return readTerms(typed, await courseChoices(db))
}
