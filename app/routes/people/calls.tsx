import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../domain/day.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { askedCalls, peopleToCall } from '../../http/calls-data.ts'
import { managing } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { manageableUnits } from '../../persistence/units/manageable-units.ts'
import { CallsPage } from '../../ui/people/calls-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

/** More are printed from the file. */
const MOST_SHOWN = 300

export const meta = () => pageTitle(text.calls.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const today = dayOf(world.now())
  const [asked, units, found] = await Promise.all([
    askedCalls(world, request),
    manageableUnits(world.actor.roles, world.db, today),
    peopleToCall(world, request, MOST_SHOWN),
  ])
  const page = { asked, units, today }
  if (isRefusal(found)) return data({ ...page, refusal: found, shown: null }, statusOf(found))
  const { people, all } = found
  return data({ ...page, refusal: null, shown: { people, all } })
}

export default function Calls() {
  return <CallsPage {...useLoaderData<typeof loader>()} />
}
