import { z } from 'zod'
import { dayOf, type Day } from '../domain/day.ts'
import { callGroups, toSay } from '../domain/reminders/to-call.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { standingsOf } from '../persistence/coverage/people.ts'
import { listPeople, type PeopleQuery } from '../persistence/people/listed-people.ts'
import { reminderSettingsOf } from '../persistence/settings/reminder-settings.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { readQuery } from './form.ts'
import { askedPeople, peopleQuery } from './people-list.ts'
import { accepted } from './refusal.ts'

const Query = z.object({ who: z.enum(['no-email', 'all']).optional().catch(undefined) })
export type Who = 'no-email' | 'all'

/** Whom the list is asked for: where letters go out those whom none reaches, else everybody. */
export async function askedCalls(world: PersonWorld, request: Request): Promise<{ unit: string; who: Who }> {
  const { who } = accepted(readQuery(request, Query))
  const { unit } = askedPeople(request)
  if (who) return { unit, who }
  const { enabled } = await reminderSettingsOf(world.db)
  return { unit, who: enabled && world.settings.smtpUrl ? 'no-email' : 'all' }
}

/** Whom to call, of the units that somebody acts in: unit by unit, there in the order of names. No limit: all of them. */
export async function peopleToCall(
  world: PersonWorld,
  request: Request,
  limit: number | null,
): Promise<Outcome<{ query: PeopleQuery; all: number; people: CallLine[] }>> {
  const { who } = await askedCalls(world, request)
  const asked = await peopleQuery(world, {
    ...askedPeople(request),
    q: '',
    duty: '',
    standing: 'all',
    presence: 'in-post',
  })
  if (isRefusal(asked)) return asked
  const standing = { certificationId: null, groups: callGroups }
  const query = { ...asked, standing, withoutMail: who === 'no-email' }
  const today = dayOf(world.now())
  const scope = { roles: world.actor.roles, today }
  const found = await reading(world, (db) => listPeople(scope, db, query, { limit, offset: 0 }))
  const people = await linesOf(world, found.people, today)
  return { query, all: found.counts['in-post'], people }
}

type Listed = Awaited<ReturnType<typeof listPeople>>['people'][number]
export type CallLine = Pick<Listed, 'id' | 'staffCode' | 'fullName' | 'phone' | 'postings'> & {
  standings: ReturnType<typeof toSay>
}

async function linesOf(world: PersonWorld, people: Listed[], today: Day): Promise<CallLine[]> {
  const ids = people.map(({ id }) => id)
  const stood = await reading(world, (db) => standingsOf(db, ids, today))
  const byPerson = new Map(stood.map(({ personId, standings }) => [personId, toSay(standings)]))
  const lines = people.map(({ email: _unsaid, ...person }) => ({
    ...person,
    standings: byPerson.get(person.id) ?? [],
  }))
  const unit = ({ postings }: CallLine) => postings[0]?.unit ?? ''
  return lines.sort((a, b) => unit(a).localeCompare(unit(b), 'vi'))
}
