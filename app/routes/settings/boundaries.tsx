import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { boundariesData } from '../../http/boundaries-data.ts'
import { readUpload } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { BoundariesPage } from '../../ui/settings/boundaries/boundaries-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { keepBoundaries } from '../../usecases/units/boundaries/keep-boundaries.ts'

export const meta = () => pageTitle(text.boundaries.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return boundariesData(world)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const { file: bytes, fileName: name } = accepted(await readUpload(request, z.object({}), 'boundaries'))
  const kept = await keepBoundaries(world, { file: bytes && { name, bytes } })
  if (isRefusal(kept)) return data({ refusal: kept }, refusedForm(kept))
  return redirect(paths.boundariesPreview(kept.id), 303)
}

export default function Boundaries() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  const [asked] = useSearchParams()
  return <BoundariesPage {...useLoaderData<typeof loader>()} done={asked.get('done')} refusal={refusal} />
}
