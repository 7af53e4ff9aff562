import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { withRole } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { attestingPages, waiverData } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { WaiverEndingPage } from '../../ui/waivers/waiver-pages.tsx'
import { endWaiver } from '../../usecases/waivers/end-waiver.ts'

const Form = z.object({ last: z.string().default('') })

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.waivers.ending.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  return waiverData(world, params['id'] ?? '', params['waiver'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const values = accepted(await readForm(request, Form))
  const personId = params['id'] ?? ''
  const outcome = await endWaiver(world, { ...values, personId, waiver: params['waiver'] ?? '' })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, refusedForm(outcome))
  return redirect(paths.person(personId, { changed: true }), 303)
}

export default function WaiverEnding() {
  return <WaiverEndingPage {...useLoaderData<typeof loader>()} declined={useActionData<typeof action>()} />
}
