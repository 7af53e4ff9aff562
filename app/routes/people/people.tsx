import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../domain/day.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { managing } from '../../http/guard.ts'
import {
  askedPeople,
  PEOPLE_PER_PAGE,
  peopleChoices,
  peopleQuery,
  standingsById,
} from '../../http/people-list.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { listPeople } from '../../persistence/people/listed-people.ts'
import { PeoplePage } from '../../ui/people/people-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { reading } from '../../usecases/world.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.staff.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const asked = askedPeople(request)
  const choices = await peopleChoices(world)
  const query = await peopleQuery(world, asked)
  if (isRefusal(query)) return data({ asked, choices, refusal: query, shown: null }, statusOf(query))
  const today = dayOf(world.now())
  const scope = { roles: world.actor.roles, today }
  const part = { limit: PEOPLE_PER_PAGE, offset: (asked.page - 1) * PEOPLE_PER_PAGE }
  const found = await reading(world, (db) => listPeople(scope, db, query, part))
  // Phone and e-mail stay behind: they are on the page of each.
  const people = found.people.map(({ id, staffCode, fullName, postings }) => ({
    id,
    staffCode,
    fullName,
    postings,
  }))
  const pages = Math.ceil(found.counts[asked.presence] / PEOPLE_PER_PAGE)
  const shown = { people, today, pages, counts: found.counts, standings: await standingsById(world, people) }
  return data({ asked, choices, refusal: null, shown })
}

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}
