import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { requires } from '../../domain/requirements/requiring.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, found, statusOf } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { requirementForm, requirementValues, shownPreview } from '../../http/requirement-form.ts'
import { text } from '../../i18n/text.ts'
import { NewRequirementPage } from '../../ui/requirements/new-requirement-page.tsx'
import { RequirementPreviewPage } from '../../ui/requirements/requirement-preview-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { previewRequirement } from '../../usecases/requirements/preview-requirement.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.requirements.preview.title)

/** The form, for whoever comes by the address: a preview is asked of what was typed. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  found(requires(world.actor) ? world.actor : null)
  const { searchParams } = new URL(request.url)
  return requirementForm(world, requirementValues(searchParams, sightOf(world).today))
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = requirementValues(await sentForm(request), sightOf(world).today)
  const outcome = await previewRequirement(world, values)
  if (isRefusal(outcome) && outcome.refused === 'not-found') accepted(outcome)
  const form = await requirementForm(world, values)
  if (isRefusal(outcome)) return data({ form, refusal: outcome, preview: null }, statusOf(outcome))
  return data({ form, refusal: null, preview: await shownPreview(world, form, outcome) })
}

export default function Preview() {
  const empty = { form: useLoaderData<typeof loader>(), refusal: null, preview: null }
  const { form, refusal, preview } = useActionData<typeof action>() ?? empty
  if (preview) return <RequirementPreviewPage values={form.values} preview={preview} />
  return <NewRequirementPage form={form} refusal={refusal} />
}
