import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withRole } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { attestingPages, waiverData } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { WaiverRetractionPage } from '../../ui/waivers/waiver-pages.tsx'
import { retractWaiver } from '../../usecases/waivers/retract-waiver.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.waivers.retraction.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  return waiverData(world, params['id'] ?? '', params['waiver'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const personId = params['id'] ?? ''
  accepted(await retractWaiver(world, { personId, waiver: params['waiver'] ?? '' }))
  return redirect(paths.person(personId, { changed: true }), 303)
}

export default function WaiverRetraction() {
  return <WaiverRetractionPage {...useLoaderData<typeof loader>()} />
}
