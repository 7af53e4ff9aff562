import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../domain/day.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { NATION } from '../../http/coverage-question.ts'
import { withRole } from '../../http/guard.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { reachesAll } from '../../persistence/people/manageable.ts'
import { namedTopUnits } from '../../persistence/units/overseen.ts'
import { TopUnitsPage } from '../../ui/coverage/top-units-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.dashboard.tops.title)

/** Leads to what somebody oversees: everything, one unit; of several they choose. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now } = await withRole(context, request, ...overseeing)
  if (reachesAll(actor.roles)) return redirect(paths.unitCoverage(NATION), 303)
  const units = await namedTopUnits(actor.roles, db, dayOf(now()))
  const [first, ...others] = units
  if (!first) throw refusalResponse({ refused: 'not-found' })
  if (others.length === 0) return redirect(paths.unitCoverage(first.code), 303)
  return { units }
}

export default function TopUnits() {
  return <TopUnitsPage {...useLoaderData<typeof loader>()} />
}
