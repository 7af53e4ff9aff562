import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { correctionData } from '../../http/corrections-data.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { CorrectionPage } from '../../ui/corrections/correction-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.corrections.one.back)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return correctionData(await managing(context, request), params['id'] ?? '', request)
}

export default function Correction() {
  return <CorrectionPage {...useLoaderData<typeof loader>()} />
}
