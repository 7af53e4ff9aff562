import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { listToUse } from '../../http/coverage-list.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, refusedForm, statusOf } from '../../http/refusal.ts'
import { AssignmentForm, assignmentData } from '../../http/urging-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { AssignmentPage } from '../../ui/urging/assignment-page.tsx'
import { assignTraining } from '../../usecases/urging/assign-training.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.coverageAct.assign.title(shown.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const shown = await assignmentData(world, request, params['unit'] ?? '')
  return data(shown, shown.refusal ? statusOf(shown.refusal) : 200)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const code = params['unit'] ?? ''
  const { press: id, seen, ...typed } = accepted(await readForm(request, AssignmentForm))
  const { selection, question } = await listToUse(world, request, code, 'missing')
  const outcome = await assignTraining(world, { ...typed, id, seen, selection, unitId: question.unitId })
  if (!isRefusal(outcome)) return redirect(paths.coverageAction(code, outcome.id, { done: '1' }), 303)
  const answer = refusedForm(outcome)
  return data({ declined: outcome, shown: await assignmentData(world, request, code, typed) }, answer)
}

export default function Assignment() {
  const sent = useActionData<typeof action>()
  return (
    <AssignmentPage {...useLoaderData<typeof loader>()} {...sent?.shown} declined={sent?.declined ?? null} />
  )
}
