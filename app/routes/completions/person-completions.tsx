import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { CompletionForm, trainingIn } from '../../http/completion-form.ts'
import { readForm } from '../../http/form.ts'
import { withRole } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { attestedPerson, attestingPages, trainingChoices } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { NewCompletionPage } from '../../ui/completions/new-completion-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { acceptCompletion } from '../../usecases/completions/accept-completion.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.completions.form.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const person = await attestedPerson(world, params['id'] ?? '')
  return { person, choices: await trainingChoices(world) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const values = accepted(await readForm(request, CompletionForm))
  const personId = params['id'] ?? ''
  const outcome = await acceptCompletion(world, { ...values, ...trainingIn(values.training), personId })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, refusedForm(outcome))
  return redirect(paths.person(personId, { changed: true }), 303)
}

export default function PersonCompletions() {
  return <NewCompletionPage {...useLoaderData<typeof loader>()} declined={useActionData<typeof action>()} />
}
