import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { overseeing } from '../../domain/people/authority.ts'
import { movements } from '../../domain/reports/movement.ts'
import { withPeriod } from '../../http/chosen-period.ts'
import { withRole } from '../../http/guard.ts'
import { reportQuery } from '../../http/report-addresses.ts'
import { reportToDownload } from '../../http/report-question.ts'
import { text } from '../../i18n/text.ts'
import { movedPeople } from '../../persistence/reports/movements.ts'
import { MovedPeoplePage } from '../../ui/coverage/reports/moved-people-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { questionBefore } from '../../usecases/reports/gather-report.ts'
import { reading } from '../../usecases/world.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(
    shown
      ? text.coverageReports.people.title(text.coverageReports.movements[shown.movement], shown.unit.name)
      : null,
  )

/** So many are shown; a longer list is narrowed to a unit below. */
const MOST = 1_000

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await reportToDownload(world, withPeriod(world, request), params['unit'] ?? '')
  const change = new URL(request.url).searchParams.get('change')
  const movement = movements.find((one) => one === change) ?? movements[0]
  const between = { before: questionBefore(asked.report), now: asked.report.question }
  const people = await reading(world, (db) => movedPeople(db, between, movement))
  const { unit, days, period } = asked.report
  const shown = { count: people.length, people: people.slice(0, MOST), query: reportQuery(asked) }
  return data({ unit, days, period, movement, ...shown })
}

export default function MovedPeople() {
  return <MovedPeoplePage {...useLoaderData<typeof loader>()} />
}
