import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { withRole } from '../../http/guard.ts'
import { refusedForm } from '../../http/refusal.ts'
import { attestingPages, completionData } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CompletionRetractionPage } from '../../ui/completions/completion-retraction-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { retractCompletion } from '../../usecases/completions/retract-completion.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.completions.retraction.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  return completionData(world, params['id'] ?? '', params['completion'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const personId = params['id'] ?? ''
  const outcome = await retractCompletion(world, { personId, completion: params['completion'] ?? '' })
  if (isRefusal(outcome)) return data({ refusal: outcome }, refusedForm(outcome))
  return redirect(paths.person(personId, { changed: true }), 303)
}

export default function CompletionRetraction() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <CompletionRetractionPage {...useLoaderData<typeof loader>()} refusal={refusal} />
}
