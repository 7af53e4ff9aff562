import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requires } from '../../domain/requirements/requiring.ts'
import { managing } from '../../http/guard.ts'
import { found } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { requirementForm, requirementValues } from '../../http/requirement-form.ts'
import { text } from '../../i18n/text.ts'
import { NewRequirementPage } from '../../ui/requirements/new-requirement-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.requirements.form.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  found(requires(world.actor) ? world.actor : null)
  const { searchParams } = new URL(request.url)
  return requirementForm(world, requirementValues(searchParams, sightOf(world).today))
}

export default function NewRequirement() {
  return <NewRequirementPage form={useLoaderData<typeof loader>()} refusal={null} />
}
