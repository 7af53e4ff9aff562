import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { overseeing } from '../../domain/people/authority.ts'
import { askedListing, pageOf } from '../../http/coverage-list.ts'
import { askedCoverage } from '../../http/coverage-question.ts'
import { withRole } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'
import { requiredCertifications } from '../../persistence/coverage/unit-coverage.ts'
import { CannotAskPage } from '../../ui/coverage/cannot-ask-page.tsx'
import { CoveragePeoplePage } from '../../ui/coverage/coverage-people-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { reading } from '../../usecases/world.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverage.peopleTitle(shown.asked.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await askedCoverage(world, request, params['unit'] ?? '')
  const certifications = await requiredCertifications(world.db)
  if ('refusal' in asked) return data({ asked, certifications, shown: null }, statusOf(asked.refusal))
  const listing = askedListing(request)
  const shown = pageOf(await reading(world, (db) => peopleBehind(db, asked.question)), listing, request)
  return data({ asked, certifications, shown: { listing, ...shown } })
}

export default function CoveragePeople() {
  const { asked, certifications, shown } = useLoaderData<typeof loader>()
  if ('refusal' in asked || shown === null)
    return 'refusal' in asked ? <CannotAskPage asked={asked} certifications={certifications} /> : null
  return <CoveragePeoplePage asked={asked} certifications={certifications} {...shown} />
}
