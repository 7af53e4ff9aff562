import type { CoverageQuestion } from '../domain/coverage/coverage.ts'
import { dayOf, parseDay, type Day } from '../domain/day.ts'
import type { Refusal } from '../domain/refusal.ts'
import { certificationId } from '../persistence/requirements/certifications.ts'
import { unitInSight, type SeenUnit } from '../persistence/units/overseen.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** What somebody asks about coverage: the words of the address, and the question that they make. */
export type AskedCoverage = {
  unit: SeenUnit
  on: Day
  today: Day
  certification: string | null
  question: CoverageQuestion
}

/** A day that is none, or one on which the unit was not there: told on the page, with what was typed. */
export type CannotAsk = { unit: SeenUnit; typed: string; certification: string | null; refusal: Refusal }

/**
 * Reads unit, day and certification from an address. A unit that the person does not oversee answers as one that does
 * not exist.
 */
export async function askedCoverage(
  { actor, db, now }: PersonWorld,
  request: Request,
  code: string,
): Promise<AskedCoverage | CannotAsk> {
  const { searchParams } = new URL(request.url)
  const today = dayOf(now())
  const typed = searchParams.get('on') ?? today
  const chosen = searchParams.get('certification')
  const certification = chosen === '' ? null : chosen
  const on = parseDay(typed.trim())
  const unit = await unitInSight(actor.roles, db, { code, day: on ?? today }, today)
  const known = unit ?? (await unitInSight(actor.roles, db, { code, day: today }, today))
  if (!known) throw refusalResponse({ refused: 'not-found' })
  const cannot = (refusal: Refusal): CannotAsk => ({ unit: known, typed, certification, refusal })
  if (!on) return cannot({ refused: 'invalid-input', field: 'on' })
  if (!unit) return cannot({ refused: 'unit-unknown' })
  const id = certification === null ? null : await certificationId(db, certification)
  if (certification !== null && !id) return cannot({ refused: 'certification-unknown' })
  const question = { unitId: unit.id, day: on, certificationId: id, knownBy: null }
  return { unit, on, today, certification, question }
}

/** The same where there is no page to tell it on: files to download. */
export async function coverageToDownload(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<AskedCoverage> {
  const asked = await askedCoverage(world, request, code)
  if ('refusal' in asked) throw refusalResponse(asked.refusal)
  return asked
}
