import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { typedCalls } from '../../http/calls-of-list.ts'
import { callsPageData } from '../../http/calls-page-data.ts'
import { listToUse } from '../../http/coverage-list.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { refusedForm, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { changedSearch } from '../../paths/query.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { ListedCallsPage } from '../../ui/urging/listed-calls-page.tsx'
import { recordCalls } from '../../usecases/urging/record-calls.ts'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverageAct.calls.title(shown.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const shown = await callsPageData(world, request, params['unit'] ?? '')
  return data(shown, shown.refusal ? statusOf(shown.refusal) : 200)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const code = params['unit'] ?? ''
  const { question } = await listToUse(world, request, code)
  const typed = typedCalls(await sentForm(request))
  const calls = Object.entries(typed).map(([personId, call]) => ({ personId, ...call }))
  const outcome = await recordCalls(world, { unitId: question.unitId, calls })
  if (isRefusal(outcome)) return data({ typed, refusal: outcome }, refusedForm(outcome))
  const search = changedSearch(new URL(request.url).search, { said: String(outcome.calls) })
  return redirect(paths.coverageCalls(code, search), 303)
}

export default function Calls() {
  return (
    <ListedCallsPage {...useLoaderData<typeof loader>()} declined={useActionData<typeof action>() ?? null} />
  )
}
