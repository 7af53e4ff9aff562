import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { endingDone, previewedEnding } from '../../http/requirement-ending.ts'
import { text } from '../../i18n/text.ts'
import { EndingPage } from '../../ui/requirements/ending-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.requirements.ending.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return previewedEnding(world, request, params['id'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  return endingDone(world, request, params['id'] ?? '')
}

export default function Ending() {
  return <EndingPage form={useLoaderData<typeof loader>()} declined={useActionData<typeof action>()} />
}
