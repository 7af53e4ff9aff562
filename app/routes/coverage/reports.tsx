import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '../../domain/day.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { givesTokens } from '../../domain/reports/access-token.ts'
import { offeredPeriods } from '../../domain/reports/period.ts'
import { withPeriod } from '../../http/chosen-period.ts'
import { withRole } from '../../http/guard.ts'
import { refusedForm, statusOf } from '../../http/refusal.ts'
import { reportAddresses, reportQuery } from '../../http/report-addresses.ts'
import { askedReport, reportToKeep } from '../../http/report-question.ts'
import { reportsData } from '../../http/reports-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { requiredCertifications } from '../../persistence/coverage/unit-coverage.ts'
import { NoPeriodPage, ReportsPage } from '../../ui/coverage/reports/reports-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { keepReport } from '../../usecases/reports/keep-report.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverageReports.title(shown.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await askedReport(world, withPeriod(world, request), params['unit'] ?? '')
  if ('refusal' in asked) {
    const periods = offeredPeriods(dayOf(world.now()))
    return data({ unit: asked.unit, cannot: asked.refusal, periods, shown: null }, statusOf(asked.refusal))
  }
  const [shown, certifications] = await Promise.all([
    reportsData(world, asked),
    requiredCertifications(world.db),
  ])
  const done = new URL(request.url).searchParams.get('done')
  const more = { certifications, done, tokens: givesTokens(world.actor) }
  return data({ unit: asked.asked.unit, cannot: null, periods: [], shown: { shown, ...more } })
}

/** Makes the report on the period in the address official. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const signedIn = await withRole(context, request, ...overseeing)
  const now = signedIn.now()
  /** What it says and where its numbers are to be seen is as of one instant. */
  const world = { ...signedIn, now: () => now }
  const asked = await reportToKeep(world, request, params['unit'] ?? '')
  const kept = await keepReport(world, asked.report, reportAddresses(world, asked))
  if (isRefusal(kept)) return data({ refusal: kept }, refusedForm(kept))
  return redirect(paths.coverageReports(asked.asked.unit.code, { ...reportQuery(asked), done: 'kept' }), 303)
}

export default function Reports() {
  const { unit, cannot, periods, shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal ?? null
  if (cannot) return <NoPeriodPage unit={unit} refusal={cannot} periods={periods} />
  return <ReportsPage unit={unit} refusal={refusal} {...shown} />
}
