import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { correctionsData } from '../../http/corrections-data.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { CorrectionsPage } from '../../ui/corrections/corrections-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.corrections.list.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  return correctionsData(await managing(context, request), request)
}

export default function Corrections() {
  return <CorrectionsPage {...useLoaderData<typeof loader>()} />
}
