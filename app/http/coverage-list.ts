import { parseDay } from '../domain/day.ts'
import { listedIn, listings, type ListedPerson, type Listing } from '../domain/coverage/listed-person.ts'
import type { Selection } from '../domain/coverage/selection.ts'
import { tickedIn } from '../domain/coverage/ticked.ts'
import type { Refusal } from '../domain/refusal.ts'
import { unitInSight } from '../persistence/units/overseen.ts'
import { changedSearch } from '../paths/query.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { askedCoverage, type AskedCoverage, type CannotAsk } from './coverage-question.ts'
import { refusalResponse } from './refusal.ts'
import { typedText } from './form.ts'

export const LIST_LINES_PER_PAGE = 100
/** So many units are asked about one after the other. */
const MOST_UNITS = 400
const LONGEST_WORDS = 100

/** What of an address says which list is meant; people, pages and messages are no part of it. */
const listWords = [
  'on',
  'certification',
  'duty',
  'kind',
  'known',
  'boundaries',
  'group',
  'q',
  'until',
  'unit',
]

/** A list as an address asks for it. */
export type AskedList = AskedCoverage & {
  listing: Listing
  words: string
  /** As it was typed, beside the day that it makes. */
  untilTyped: string
  unitCodes: string[]
  selection: Selection
  /** The query of the address, without who was ticked. */
  search: string
}
/** `readable`: the query of the address without the filter that could not be read; null where it is something else. */
type CannotList = CannotAsk & { readable: string | null }

/**
 * Reads from an address which list is meant and who of it was chosen: `person` once or more, `all` for everybody, or whole
 * units by `unit`. From the list itself (`pick`) nobody is chosen who was not ticked. `listing`: where the address names none.
 */
export async function askedList(
  world: PersonWorld,
  request: Request,
  code: string,
  unnamed: Listing = 'all',
): Promise<AskedList | CannotList> {
  const asked = await askedCoverage(world, request, code)
  const { searchParams } = new URL(request.url)
  const untilTyped = typedText(searchParams.get('until')).trim().slice(0, LONGEST_WORDS)
  const readable = readableOf(searchParams)
  if ('refusal' in asked) return { ...asked, readable: readable(asked.refusal) }
  const cannot = (refusal: Refusal): CannotList => ({
    ...{ unit: asked.unit, typed: asked.on, certification: asked.certification, refusal },
    readable: readable(refusal),
  })
  const until = untilTyped === '' ? null : parseDay(untilTyped)
  if (untilTyped !== '' && until === null) return cannot({ refused: 'filter-unreadable', filter: 'until' })
  const groups = searchParams.getAll('group').filter(Boolean)
  if (!groups.every(isListing)) return cannot({ refused: 'filter-unreadable', filter: 'group' })
  const unitCodes = [...new Set(searchParams.getAll('unit').filter(Boolean))].slice(0, MOST_UNITS)
  const unitIds = await unitsOf(world, unitCodes, asked)
  if (!unitIds) return cannot({ refused: 'unit-unknown' })
  const listing = groups.find(isListing) ?? unnamed
  const words = typedText(searchParams.get('q')).trim().slice(0, LONGEST_WORDS)
  const questions =
    unitIds.length === 0 ? [asked.question] : unitIds.map((unitId) => ({ ...asked.question, unitId }))
  const personIds = chosenOf(searchParams, unitCodes)
  const selection = { questions, listing, words, until, personIds }
  return { ...asked, listing, words, untilTyped, unitCodes, selection, search: searchOf(searchParams) }
}

/** As {@link askedList}, where there is no page to tell on why there is no list. */
export async function listToUse(
  world: PersonWorld,
  request: Request,
  code: string,
  unnamed: Listing = 'all',
): Promise<AskedList> {
  const asked = await askedList(world, request, code, unnamed)
  if ('refusal' in asked) throw refusalResponse(asked.refusal)
  return asked
}

async function unitsOf(
  { actor, db }: PersonWorld,
  codes: string[],
  { on, today, boundaries }: AskedCoverage,
): Promise<string[] | null> {
  const ids: string[] = []
  for (const code of codes) {
    const unit = await unitInSight(actor.roles, db, { code, day: boundaries === 'today' ? today : on }, today)
    if (!unit) return null
    ids.push(unit.id)
  }
  return ids
}

function chosenOf(params: URLSearchParams, unitCodes: string[]): string[] | null {
  if (params.has('all')) return null
  const ticked = params.getAll('person')
  const wholeUnits = unitCodes.length > 0 && !params.has('pick')
  return ticked.length === 0 && wholeUnits ? null : [...new Set(ticked)]
}

const isListing = (word: string): word is Listing => (listings as readonly string[]).includes(word)

function readableOf(params: URLSearchParams) {
  return (refusal: Refusal): string | null =>
    refusal.refused === 'filter-unreadable'
      ? changedSearch(searchOf(params), { [refusal.filter]: null })
      : null
}

function searchOf(params: URLSearchParams): string {
  const kept = [...params].filter(([name, value]) => listWords.includes(name) && value !== '')
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`
}

/** One page of a list, how many there are in all and per listing, and who of all is ticked. */
export function pageOf<P extends ListedPerson>(people: readonly P[], listing: Listing, request: Request) {
  const { searchParams } = new URL(request.url)
  const shown = people.filter((person) => listedIn(listing, person))
  const pages = Math.max(1, Math.ceil(shown.length / LIST_LINES_PER_PAGE))
  const wanted = Number(searchParams.get('page') ?? 1)
  const page = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), pages) : 1
  const counts = Object.fromEntries(
    listings.map((one) => [one, people.filter((person) => listedIn(one, person)).length]),
  ) as Record<Listing, number>
  const from = (page - 1) * LIST_LINES_PER_PAGE
  const here = shown.slice(from, from + LIST_LINES_PER_PAGE)
  const ticked = tickedIn(shown, here, searchParams.getAll('person'))
  return { page, pages, counts, people: here, ticked, everybody: searchParams.has('all') }
}
