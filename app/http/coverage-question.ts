import type { CoverageQuestion } from '../domain/coverage/coverage.ts'
import { filters, type Filter } from '../domain/coverage/filter.ts'
import { dayOf, endOf, parseDay, type Day } from '../domain/day.ts'
import { isWholeDay, knownBy, parseKnown, type Known } from '../domain/coverage/known.ts'
import type { Refusal } from '../domain/refusal.ts'
import { unitKinds, type UnitKind } from '../domain/units/unit-kind.ts'
import { text } from '../i18n/text.ts'
import { reachesAll } from '../persistence/people/manageable.ts'
import { isUuid } from '../persistence/is-uuid.ts'
import { certificationId } from '../persistence/requirements/certifications.ts'
import { unitInSight, type SeenUnit } from '../persistence/units/overseen.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** A unit, or the nation: it has no key. */
export type AskedUnit = Omit<SeenUnit, 'id' | 'kind'> & { id: string | null; kind: UnitKind | 'nation' }

/** The code by which the nation is asked about. */
export const NATION = 'vn'

/** By what a number is narrowed, in the words of the address; nothing given: not at all. */
export type CoverageFilters = {
  certification: string | null
  /** Keys of duties. */
  duties: string[]
  kinds: UnitKind[]
  /** As known when this day ended, or at this instant; null: as known now. */
  known: Known | null
  boundaries: 'today' | 'then'
}

/** What somebody asks about coverage: the words of the address, and the question that they make. */
export type AskedCoverage = CoverageFilters & {
  unit: AskedUnit
  on: Day
  today: Day
  question: CoverageQuestion
}

/** A day that is none, or one on which the unit was not there: told on the page, with what was typed. */
export type CannotAsk = { unit: AskedUnit; typed: string; certification: string | null; refusal: Refusal }

/**
 * Reads unit, day and filters from an address. A unit that the person does not oversee answers as one that does not
 * exist, and so does the nation to whom not everything is overseen.
 */
export async function askedCoverage(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<AskedCoverage | CannotAsk> {
  const { searchParams } = new URL(request.url)
  const today = dayOf(world.now())
  const typed = searchParams.get('on') ?? today
  const on = parseDay(typed.trim())
  const filters = filtersOf(searchParams)
  const unread = unreadIn(searchParams, world.now())
  const mapDay = filters.boundaries === 'today' || !on ? today : on
  const unit = await unitAsked(world, code, mapDay, today)
  const seen = unit ?? (await unitAsked(world, code, today, today))
  if (!seen) throw refusalResponse({ refused: 'not-found' })
  const { certification } = filters
  const cannot = (refusal: Refusal): CannotAsk => ({ unit: seen, typed, certification, refusal })
  if (!on) return cannot({ refused: 'invalid-input', field: 'on' })
  if (unread) return cannot({ refused: 'filter-unreadable', filter: unread })
  if (!unit) return cannot({ refused: 'unit-unknown' })
  const id = certification === null ? null : await certificationId(world.db, certification)
  if (certification !== null && !id) return cannot({ refused: 'certification-unknown' })
  return {
    ...filters,
    unit,
    on,
    today,
    question: questionOf(filters, unit, { on, today, certificationId: id }),
  }
}

async function unitAsked(
  { actor, db }: PersonWorld,
  code: string,
  day: Day,
  today: Day,
): Promise<AskedUnit | null> {
  const nation = { code: NATION, name: text.coverage.nation }
  const everything = reachesAll(actor.roles)
  if (code === NATION) return everything ? { id: null, ...nation, kind: 'nation', parent: null } : null
  const unit = await unitInSight(actor.roles, db, { code, day }, today)
  return unit && { ...unit, parent: unit.parent ?? (everything ? nation : null) }
}

/**
 * The first filter that says nothing that can be asked, so that no number answers another question than the one asked:
 * nothing is known yet as of a day to come. What is left empty narrows nothing.
 */
function unreadIn(asked: URLSearchParams, now: Date): Filter | null {
  const typed = asked.get('known')?.trim() ?? ''
  const known = parseKnown(typed)
  const latest = endOf(dayOf(now))
  const given = (name: string) => asked.getAll(name).filter(Boolean)
  const unread: Partial<Record<Filter, boolean>> = {
    known: typed !== '' && (known === null || knownBy(known) > (isWholeDay(known) ? latest : now)),
    duty: !given('duty').every(isUuid),
    kind: !given('kind').every((kind) => (unitKinds as readonly string[]).includes(kind)),
    boundaries: !given('boundaries').every((one) => one === 'today' || one === 'then'),
  }
  return filters.find((name) => unread[name]) ?? null
}

function filtersOf(asked: URLSearchParams): CoverageFilters {
  return {
    certification: asked.getAll('certification').find(Boolean) ?? null,
    duties: asked.getAll('duty').filter(isUuid),
    kinds: unitKinds.filter((kind) => asked.getAll('kind').includes(kind)),
    known: parseKnown(asked.get('known')?.trim() ?? ''),
    boundaries: asked.get('boundaries') === 'today' ? 'today' : 'then',
  }
}

function questionOf(
  { duties, kinds, known, boundaries }: CoverageFilters,
  { id }: AskedUnit,
  when: { on: Day; today: Day; certificationId: string | null },
): CoverageQuestion {
  return {
    ...{ unitId: id, day: when.on, certificationId: when.certificationId },
    knownBy: known && knownBy(known),
    ...(duties.length > 0 ? { dutyIds: duties } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(boundaries === 'today' ? { boundariesOf: when.today } : {}),
  }
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
