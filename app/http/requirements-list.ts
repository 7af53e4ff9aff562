import { coverageOf, tally, type Coverage, type Tally } from '../domain/coverage/counts.ts'
import { requires, mayRequire } from '../domain/requirements/requiring.ts'
import { boundTodayByRequirement } from '../persistence/coverage/bound-people.ts'
import {
  listedRequirement,
  listRequirements,
  REQUIREMENTS_PER_PAGE,
  type ListedRequirement,
  type When,
} from '../persistence/requirements/listed-requirements.ts'
import { topUnits } from '../persistence/units/overseen.ts'
import { pathsOfUnits } from '../persistence/units/paths-of-units.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { found } from './refusal.ts'
import { sightOf } from './reorganisation-form.ts'

export type RequirementLine = ListedRequirement & {
  /** Whom it binds today in the units that somebody oversees; null where it is not in force. */
  coverage: Coverage | null
  /** Code of a unit of theirs whose coverage it is; null: there is none today. */
  covers: string | null
  /** Whether they may end it or take it back. */
  mayEnd: boolean
}

export type RequirementsData = {
  when: When
  page: number
  more: boolean
  lines: RequirementLine[]
  mayAdd: boolean
  done: 'added' | 'ended' | 'withdrawn' | null
}

const dones = ['added', 'ended', 'withdrawn'] as const

/** A page of the requirements that somebody may see, with whom each binds today. */
export async function requirementsData(world: PersonWorld, request: Request): Promise<RequirementsData> {
  const { searchParams } = new URL(request.url)
  const when = searchParams.get('which') === 'ended' ? ('ended' as const) : ('open' as const)
  const asked = Number(searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  const listed = await listRequirements(sightOf(world), world.db, { when, page })
  return {
    ...{ when, page, more: listed.length > REQUIREMENTS_PER_PAGE },
    lines: await linesOf(world, listed.slice(0, REQUIREMENTS_PER_PAGE)),
    mayAdd: requires(world.actor),
    done: dones.find((done) => done === searchParams.get('done')) ?? null,
  }
}

async function linesOf(world: PersonWorld, listed: ListedRequirement[]): Promise<RequirementLine[]> {
  const { actor, db } = world
  const { today } = sightOf(world)
  const unitIds = [...new Set(listed.map(({ unitId }) => unitId))]
  const paths = await pathsOfUnits(db, unitIds, today)
  const inForce = listed.some(({ from, to }) => from <= today && (to === null || to > today))
  const bound = inForce
    ? await reading(world, (reads) => boundTodayByRequirement(actor.roles, reads, today))
    : new Map<string, Tally>()
  const [top = null] = await topUnits(actor.roles, db, today)
  return listed.map((one) => {
    const holds = one.from <= today && (one.to === null || one.to > today)
    return {
      ...one,
      coverage: holds ? coverageOf(bound.get(one.id) ?? tally([])) : null,
      covers: one.overseen ? one.code : top,
      mayEnd: mayRequire(actor, paths.get(one.unitId) ?? []),
    }
  })
}

/** A requirement that somebody may end or take back; to others there is none. */
export async function ownRequirement(world: PersonWorld, id: string): Promise<ListedRequirement> {
  const sight = sightOf(world)
  const requirement = found(await listedRequirement(sight, world.db, id))
  const paths = await pathsOfUnits(world.db, [requirement.unitId], sight.today)
  return found(mayRequire(world.actor, paths.get(requirement.unitId) ?? []) ? requirement : null)
}
