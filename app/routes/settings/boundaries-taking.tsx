import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayOf, parseDay } from '../../domain/day.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { boundariesPreview } from '../../http/boundaries-data.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { BoundariesPreviewPage } from '../../ui/settings/boundaries/boundaries-preview-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { takeBoundaries } from '../../usecases/units/boundaries/take-boundaries.ts'

const line = z.string().max(100).default('')
const Form = z.object({ on: line, property: line, seen: line })

export const meta = () => pageTitle(text.boundaries.preview.title)

/** The preview, which comes back with the reason where it is not carried out. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return boundariesPreview(world, params['upload'] ?? '', { on: null, property: null })
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const { on: typed, property, seen } = accepted(await readForm(request, Form))
  const id = params['upload'] ?? ''
  const on = parseDay(typed) ?? dayOf(world.now())
  const taken = await takeBoundaries(world, { id, on, property: property || null, seen })
  if (!isRefusal(taken)) return redirect(paths.boundaries({ done: 'taken' }), 303)
  const status = refusedForm(taken)
  return data({ ...(await boundariesPreview(world, id, { on, property })), refusal: taken }, status)
}

export default function BoundariesTaking() {
  const shown = useLoaderData<typeof loader>()
  return <BoundariesPreviewPage {...(useActionData<typeof action>() ?? shown)} />
}
