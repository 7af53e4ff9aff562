import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { overseeing } from '../../domain/people/authority.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { coverageToDownload } from '../../http/coverage-question.ts'
import { readForm } from '../../http/form.ts'
import { withRole } from '../../http/guard.ts'
import { refusedForm } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { reminderSettingsOf } from '../../persistence/settings/reminder-settings.ts'
import { SubscriptionPage } from '../../ui/coverage/reports/subscription-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { ownReport } from '../../usecases/reports/followed-reports.ts'
import { subscribe } from '../../usecases/reports/subscribe.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.coverageReports.subscription.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { actor, db, settings } = world
  const { unit, today } = await coverageToDownload(world, request, params['unit'] ?? '')
  const subscription = await ownReport(db, { personId: actor.personId, unitId: unit.id, today })
  const { enabled } = await reminderSettingsOf(db)
  const { code, name } = unit
  return { unit: { code, name }, subscription, sends: enabled && settings.smtpUrl !== undefined }
}

const form = z.object({ dayOfMonth: z.string().max(10).default('') })

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { unit } = await coverageToDownload(world, request, params['unit'] ?? '')
  const typed = await readForm(request, form)
  if (isRefusal(typed)) return data({ refusal: typed, typed: '' }, refusedForm(typed))
  const done = await subscribe(world, { unitId: unit.id, dayOfMonth: typed.dayOfMonth })
  if (isRefusal(done)) return data({ refusal: done, typed: typed.dayOfMonth }, refusedForm(done))
  return redirect(paths.coverageReports(unit.code, { done: 'subscribed' }), 303)
}

export default function ReportSubscription() {
  const { refusal = null, typed } = useActionData<typeof action>() ?? {}
  return <SubscriptionPage {...useLoaderData<typeof loader>()} refusal={refusal} typed={typed} />
}
