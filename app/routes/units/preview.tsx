import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { reorganises } from '../../domain/units/reorganising.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { orderedForm } from '../../http/ordered-reorganisation.ts'
import { found, statusOf } from '../../http/refusal.ts'
import { draftFrom, shownDraft, sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { NewReorganisationPage } from '../../ui/units/new-reorganisation-page.tsx'
import { PreviewPage } from '../../ui/units/preview-page.tsx'
import { previewReorganisation } from '../../usecases/units/preview-reorganisation.ts'

export const meta = () => pageTitle(text.reorganising.preview.title)

/** The form, for whoever comes by an address: a preview is asked of what was typed. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  found(reorganises(world.actor) ? world.actor : null)
  return shownDraft(world, draftFrom(new URL(request.url).searchParams, sightOf(world).today))
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  found(reorganises(world.actor) ? world.actor : null)
  const { shown, order, carried, faults } = await orderedForm(world, await sentForm(request))
  if (!order) return data({ shown, faults, refusal: null, previewed: null }, 400)
  const preview = await previewReorganisation(world, order)
  if (isRefusal(preview)) return data({ shown, faults, refusal: preview, previewed: null }, statusOf(preview))
  return data({ shown, faults, refusal: null, previewed: { on: order.on, preview, carried } })
}

export default function Preview() {
  const empty = { shown: useLoaderData<typeof loader>(), faults: [], refusal: null, previewed: null }
  const { shown, faults, refusal, previewed } = useActionData<typeof action>() ?? empty
  if (previewed) return <PreviewPage {...previewed} draft={shown.draft} refusal={null} />
  return <NewReorganisationPage {...shown} faults={faults} refusal={refusal} />
}
