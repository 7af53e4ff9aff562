import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { boundariesPreview } from '../../http/boundaries-data.ts'
import { administrating } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { BoundariesPreviewPage } from '../../ui/settings/boundaries/boundaries-preview-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.boundaries.preview.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  const { searchParams } = new URL(request.url)
  const asked = { on: searchParams.get('on'), property: searchParams.get('property') }
  const shown = await boundariesPreview(world, params['upload'] ?? '', asked)
  return data(shown, shown.refusal ? 400 : 200)
}

export default function BoundariesPreview() {
  return <BoundariesPreviewPage {...useLoaderData<typeof loader>()} />
}
