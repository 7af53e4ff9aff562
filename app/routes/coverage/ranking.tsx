import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { overseeing } from '../../domain/people/authority.ts'
import { askedCoverage } from '../../http/coverage-question.ts'
import { withRole } from '../../http/guard.ts'
import { rankingData } from '../../http/ranking-data.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { requiredCertifications } from '../../persistence/coverage/unit-coverage.ts'
import { CannotAskPage } from '../../ui/coverage/cannot-ask-page.tsx'
import { RankingPage } from '../../ui/coverage/ranking/ranking-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverageMap.ranking.title(shown.asked.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await askedCoverage(world, request, params['unit'] ?? '')
  const certifications = await requiredCertifications(world.db)
  if ('refusal' in asked) return data({ asked, certifications, shown: null }, statusOf(asked.refusal))
  return data({ asked, certifications, shown: await rankingData(world, asked, request) })
}

export default function Ranking() {
  const { asked, certifications, shown } = useLoaderData<typeof loader>()
  if ('refusal' in asked || shown === null)
    return 'refusal' in asked ? <CannotAskPage asked={asked} certifications={certifications} /> : null
  return <RankingPage asked={asked} certifications={certifications} {...shown} />
}
