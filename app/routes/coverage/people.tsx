import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { overseeing } from '../../domain/people/authority.ts'
import { coverageListData } from '../../http/coverage-list-data.ts'
import { withRole } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { CannotAskPage } from '../../ui/coverage/cannot-ask-page.tsx'
import { CoveragePeoplePage } from '../../ui/coverage/coverage-people-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown && !shown.refusal ? text.coverage.peopleTitle(shown.asked.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const shown = await coverageListData(world, request, params['unit'] ?? '')
  return data(shown, shown.refusal ? statusOf(shown.refusal) : 200)
}

export default function CoveragePeople() {
  const shown = useLoaderData<typeof loader>()
  if (shown.refusal) return <CannotAskPage asked={shown.asked} certifications={shown.certifications} />
  return <CoveragePeoplePage {...shown} />
}
