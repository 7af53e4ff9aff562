import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { overseeing } from '../../domain/people/authority.ts'
import { isCommuneLevel } from '../../domain/units/unit-kind.ts'
import { communeCoverageData } from '../../http/commune-coverage-data.ts'
import { askedCoverage } from '../../http/coverage-question.ts'
import { dashboardData } from '../../http/dashboard/dashboard-data.ts'
import { withRole } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { requiredCertifications } from '../../persistence/coverage/unit-coverage.ts'
import { CannotAskPage } from '../../ui/coverage/cannot-ask-page.tsx'
import { CommunePage } from '../../ui/coverage/commune/commune-page.tsx'
import { DashboardPage } from '../../ui/coverage/dashboard/dashboard-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverage.title(shown.asked.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await askedCoverage(world, request, params['unit'] ?? '')
  const certifications = await requiredCertifications(world.db)
  if ('refusal' in asked) return data({ asked, certifications, shown: null }, statusOf(asked.refusal))
  const { kind } = asked.unit
  const screen = kind !== 'nation' && isCommuneLevel(kind) ? communeCoverageData : dashboardData
  return data({ asked, certifications, shown: await screen(world, asked, request) })
}

export default function UnitCoverage() {
  const { asked, certifications, shown } = useLoaderData<typeof loader>()
  if ('refusal' in asked || shown === null)
    return 'refusal' in asked ? <CannotAskPage asked={asked} certifications={certifications} /> : null
  if (shown.screen === 'commune')
    return <CommunePage asked={asked} certifications={certifications} {...shown} />
  return <DashboardPage asked={asked} certifications={certifications} dashboard={shown.dashboard} />
}
