import { askedCoverage } from './coverage-question.ts'
import {
  callsAbout,
  peopleUrged,
  urgingAbout,
  urgingsAbout,
  type ShownUrging,
} from '../persistence/urging/urgings.ts'
import { mayUrge } from '../usecases/urging/decide-urging.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { found, refusalResponse } from './refusal.ts'

const PER_PAGE = 50
const MOST_CALLS = 60
const MOST_PEOPLE = 1000

/** The unit of an address, as it is today, for those who oversee it. */
async function unitOf(world: PersonWorld, request: Request, code: string) {
  const today = new Request(new URL(new URL(request.url).pathname, request.url))
  const asked = await askedCoverage(world, today, code)
  if ('refusal' in asked) throw refusalResponse(asked.refusal)
  return { unit: { code: asked.unit.code, name: asked.unit.name }, id: asked.unit.id, today: asked.today }
}

const shown = ({ at, unitId: _from, ...urging }: ShownUrging) => ({ ...urging, at: at.getTime() })

/** What was done about the people of a unit, and what came of it. */
export async function actionsData(world: PersonWorld, request: Request, code: string) {
  const { unit, id, today } = await unitOf(world, request, code)
  const scope = { unitId: id, today }
  const wanted = Number(new URL(request.url).searchParams.get('page') ?? 1)
  const page = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), 1000) : 1
  const part = { limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE }
  const urgings = await urgingsAbout(world.db, scope, part)
  const calls = await callsAbout(world.db, scope, { limit: MOST_CALLS, offset: 0 })
  const more = urgings.length > PER_PAGE
  return { unit, page, more, urgings: urgings.slice(0, PER_PAGE).map(shown), calls }
}

/** One of them, person by person. */
export async function actionData(world: PersonWorld, request: Request, code: string, urgingId: string) {
  const { unit, id, today } = await unitOf(world, request, code)
  const scope = { unitId: id, today }
  const urging = found(await urgingAbout(world.db, scope, urgingId))
  const people = await peopleUrged(world.db, scope, urgingId)
  const open = people.filter(({ cameTo, retracted }) => cameTo === 'assigned' && !retracted).length
  return {
    ...{ unit, urging: shown(urging), people: people.slice(0, MOST_PEOPLE), all: people.length, open },
    mayRetract: open > 0 && (await mayUrge(world, world.db, urging.unitId)),
  }
}
