import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmedDecision, decisionForm } from '../../http/certificate-decision.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { RevocationPage } from '../../ui/certificates/register/revocation-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { revokeCertificate } from '../../usecases/certificates/revoke-certificate.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.register.revocation.title)

/** The form again, for whoever comes by an address. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return decisionForm(await managing(context, request), params['id'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  return confirmedDecision(world, request, params['id'] ?? '', revokeCertificate, 'revoked')
}

export default function RevocationConfirmation() {
  return <RevocationPage {...useLoaderData<typeof loader>()} asked={useActionData<typeof action>()} />
}
