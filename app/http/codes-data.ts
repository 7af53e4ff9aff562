import { z } from 'zod'
import { dayOf } from '../domain/day.ts'
import { grouped } from '../domain/grouped.ts'
import { codeNeed, printingCodes, type CodeNeed } from '../domain/people/code-need.ts'
import { choicesInReach } from '../persistence/people/codes/choices.ts'
import { peopleInPost, unitsInReach, type ReachedUnit } from '../persistence/people/codes/in-post.ts'
import type { PersonWorld } from '../usecases/world.ts'

/** So many units can still be chosen from a list; of more the code is typed. */
const MOST_CHOICES = 400

const list = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(z.string().max(5)).max(5_000),
)

/** Which units' people get codes, and whether also those who hold one. */
export const CodesForm = z.object({ commune: list, who: z.enum(['fresh', 'all']).catch('fresh') })

export type CodeUnit = {
  code: string
  name: string
  people: { personId: string; fullName: string; staffCode: string; need: CodeNeed }[]
}

/**
 * What the page of first-login codes shows: who needs one in the unit that is asked for or, where there is but one to
 * act in, in that. `unknown`: what was asked for is not there, or somebody else's.
 */
export async function codesData(world: PersonWorld, request: Request) {
  const { actor, db, now } = world
  const today = dayOf(now())
  const roles = printingCodes(actor)
  const choices = await choicesInReach(roles, db, today, MOST_CHOICES)
  const typed = new URL(request.url).searchParams.get('unit')?.trim() ?? ''
  const asked = typed || (choices?.[0]?.code ?? '')
  const unit = asked ? ((await unitsInReach(roles, db, [asked], today))?.[0] ?? null) : null
  const units = unit ? await unitsWithNeed(world, unit) : []
  return { choices, asked, unit, units, unknown: typed !== '' && !unit }
}

async function unitsWithNeed({ actor, db, now }: PersonWorld, unit: ReachedUnit): Promise<CodeUnit[]> {
  const people = await peopleInPost(db, [unit.id], dayOf(now()))
  const needing = people.flatMap(({ unit: posted, personId, fullName, staffCode, ...person }) => {
    const need = codeNeed(actor, person, now())
    return need ? [{ posted, personId, fullName, staffCode, need }] : []
  })
  return [...grouped(needing, ({ posted }) => posted.code).values()].flatMap((group) => {
    const { code, name } = group[0]?.posted ?? {}
    return code && name ? [{ code, name, people: group.map(({ posted: _there, ...person }) => person) }] : []
  })
}
