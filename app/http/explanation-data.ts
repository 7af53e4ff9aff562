import { z } from 'zod'
import { dayOf } from '../domain/day.ts'
import { explainedPeople, type ExplainedPeople } from '../persistence/coverage/explained-people.ts'
import { numberSteps, unlistedKinds, unlistedPeople } from '../persistence/coverage/explained-number.ts'
import { unitCoverage } from '../persistence/coverage/unit-coverage.ts'
import { listPeople } from '../persistence/people/listed-people.ts'
import { namedRequirements } from '../persistence/requirements/named-requirements.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import type { AskedCoverage } from './coverage-question.ts'
import { readQuery } from './form.ts'
import { accepted } from './refusal.ts'

/** So many people are explained at once, where one is looked for. */
const MOST_FOUND = 5
const PER_PAGE = 50

const Query = z.object({
  who: z.string().max(100).catch('').default(''),
  list: z.enum(unlistedKinds).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

/** How a number comes about, whom one asks for, and those of one kind who are not in it. */
export async function explanationData(world: PersonWorld, request: Request, { question }: AskedCoverage) {
  const asked = accepted(readQuery(request, Query))
  return reading(world, (db) => explained({ ...world, db }, asked, question))
}

async function explained(world: PersonWorld, { who, list, page }: z.infer<typeof Query>, question: Question) {
  const { db } = world
  const [{ counts, coverage }, steps] = await Promise.all([
    unitCoverage(db, question),
    numberSteps(db, question),
  ])
  const { posted, unlisted } = steps
  const part = { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }
  const unlistedIds = list ? await unlistedPeople(db, question, list, part) : []
  return {
    ...{ counts, coverage, posted, unlisted, who, list, page },
    pages: list ? Math.max(1, Math.ceil(unlisted[list] / PER_PAGE)) : 1,
    requirements: await requirementsOf(world, steps.requirements, question),
    found: await lookedFor(world, who, question),
    shown: await explainedPeople(db, question, unlistedIds),
  }
}

type Question = AskedCoverage['question']

async function requirementsOf(
  { db }: PersonWorld,
  counted: { id: string; people: number }[],
  { day }: Question,
) {
  const named = await namedRequirements(
    db,
    counted.map(({ id }) => id),
    day,
  )
  const byId = new Map(named.map((one) => [one.id, one]))
  return counted.flatMap(({ id, people }) => {
    const one = byId.get(id)
    return one ? [{ ...one, people }] : []
  })
}

/** Those of one's own people whom some letters of a name or code mean, each explained; null: nobody was asked for. */
async function lookedFor(
  { actor, db, now }: PersonWorld,
  typed: string,
  question: Question,
): Promise<(ExplainedPeople & { more: boolean }) | null> {
  if (typed.trim() === '') return null
  const scope = { roles: actor.roles, today: dayOf(now()) }
  const anybody = { unitId: null, dutyId: null, standing: null, presence: 'all' as const }
  const part = { limit: MOST_FOUND + 1, offset: 0 }
  const { people } = await listPeople(scope, db, { typed, ...anybody }, part)
  const ids = people.slice(0, MOST_FOUND).map(({ id }) => id)
  return { ...(await explainedPeople(db, question, ids)), more: people.length > MOST_FOUND }
}
