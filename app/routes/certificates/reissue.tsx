import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decisionForm, previewedDecision } from '../../http/certificate-decision.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { ReissuePage } from '../../ui/certificates/register/reissue-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { previewSupersession } from '../../usecases/certificates/supersede-certificate.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.register.reissue.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return decisionForm(await managing(context, request), params['id'] ?? '')
}

/** The first step: shows what would happen. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  return previewedDecision(world, request, params['id'] ?? '', previewSupersession)
}

export default function Reissue() {
  return <ReissuePage {...useLoaderData<typeof loader>()} asked={useActionData<typeof action>()} />
}
