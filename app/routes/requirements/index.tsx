import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { requirementForm, requirementValues } from '../../http/requirement-form.ts'
import { requirementsData } from '../../http/requirements-list.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { NewRequirementPage } from '../../ui/requirements/new-requirement-page.tsx'
import { RequirementsPage } from '../../ui/requirements/requirements-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { addRequirement } from '../../usecases/requirements/add-requirement.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.requirements.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  return requirementsData(await managing(context, request), request)
}

/** Adds a requirement, as its preview has shown it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = requirementValues(await sentForm(request), sightOf(world).today)
  const outcome = await addRequirement(world, values)
  if (!isRefusal(outcome)) return redirect(paths.requirements({ done: 'added' }), 303)
  if (outcome.refused === 'not-found') accepted(outcome)
  return data({ form: await requirementForm(world, values), refusal: outcome }, statusOf(outcome))
}

export default function Requirements() {
  const loaded = useLoaderData<typeof loader>()
  const declined = useActionData<typeof action>()
  return declined ? <NewRequirementPage {...declined} /> : <RequirementsPage {...loaded} />
}
