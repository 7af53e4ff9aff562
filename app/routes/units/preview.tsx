import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { reorganises } from '../../domain/units/reorganising.ts'
import { managing } from '../../http/guard.ts'
import { orderedForm } from '../../http/ordered-reorganisation.ts'
import { found, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { NewReorganisationPage } from '../../ui/units/new-reorganisation-page.tsx'
import { PreviewPage } from '../../ui/units/preview-page.tsx'
import { previewReorganisation } from '../../usecases/units/preview-reorganisation.ts'

export const meta = () => pageTitle(text.units.preview.title)

/** Asked by a form only; who comes by an address begins with the form. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  found(reorganises(world.actor) ? world.actor : null)
  if (request.method === 'GET') throw redirect(paths.newReorganisation(), 303)
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  found(reorganises(world.actor) ? world.actor : null)
  const { shown, order, carried, faults } = await orderedForm(world, await request.formData())
  if (!order) return data({ shown, faults, refusal: null, previewed: null }, 400)
  const preview = await previewReorganisation(world, order)
  if (isRefusal(preview)) return data({ shown, faults, refusal: preview, previewed: null }, statusOf(preview))
  return data({ shown, faults, refusal: null, previewed: { on: order.on, preview, carried } })
}

export default function Preview() {
  const answer = useActionData<typeof action>()
  if (!answer) return null
  const { shown, faults, refusal, previewed } = answer
  if (previewed) return <PreviewPage {...previewed} draft={shown.draft} refusal={null} />
  return <NewReorganisationPage {...shown} faults={faults} refusal={refusal} />
}
