import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listedIn } from '../../domain/coverage/listed-person.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { askedCoverage } from '../../http/coverage-question.ts'
import { withRole } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'
import { requiredCertifications, unitCoverage } from '../../persistence/coverage/unit-coverage.ts'
import { CannotAskPage } from '../../ui/coverage/cannot-ask-page.tsx'
import { CoveragePage } from '../../ui/coverage/coverage-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverage.title(shown.asked.unit.name) : null)

/** So many of those who are missing are shown at once; the others are a link away. */
const FIRST = 10

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await askedCoverage(world, request, params['unit'] ?? '')
  const certifications = await requiredCertifications(world.db)
  if ('refusal' in asked) return data({ asked, certifications, shown: null }, statusOf(asked.refusal))
  const [shown, people] = await Promise.all([
    unitCoverage(world.db, asked.question),
    peopleBehind(world.db, asked.question),
  ])
  const missing = people.filter((person) => listedIn('missing', person)).slice(0, FIRST)
  return data({ asked, certifications, shown: { ...shown, missing } })
}

export default function UnitCoverage() {
  const { asked, certifications, shown } = useLoaderData<typeof loader>()
  if ('refusal' in asked || shown === null)
    return 'refusal' in asked ? <CannotAskPage asked={asked} certifications={certifications} /> : null
  return <CoveragePage asked={asked} certifications={certifications} {...shown} />
}
