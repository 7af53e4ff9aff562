import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reorganises } from '../../domain/units/reorganising.ts'
import { managing } from '../../http/guard.ts'
import { found } from '../../http/refusal.ts'
import { draftFrom, shownDraft, sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { NewReorganisationPage } from '../../ui/units/new-reorganisation-page.tsx'

export const meta = () => pageTitle(text.reorganising.form.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  found(reorganises(world.actor) ? world.actor : null)
  return shownDraft(world, draftFrom(new URL(request.url).searchParams, sightOf(world).today))
}

export default function NewReorganisation() {
  return <NewReorganisationPage {...useLoaderData<typeof loader>()} faults={[]} refusal={null} />
}
