import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { managing } from '../../http/guard.ts'
import { accepted, found, statusOf } from '../../http/refusal.ts'
import { certificationData } from '../../http/terms-form.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CertificationRemovalPage } from '../../ui/requirements/certification-removal-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { removeCertification } from '../../usecases/requirements/remove-certification.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.certifications.removal.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { certification, use, maySet } = await certificationData(world, request, params['id'] ?? '')
  found(maySet ? certification : null)
  const refusal = use.used ? { refused: 'certification-used' as const } : null
  return { certification: { id: certification.id, title: certification.terms.title }, refusal }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const outcome = await removeCertification(world, { id: params['id'] ?? '' })
  if (!isRefusal(outcome)) return redirect(paths.certifications(), 303)
  if (outcome.refused === 'not-found') accepted(outcome)
  return data({ refusal: outcome }, { status: statusOf(outcome) })
}

export default function CertificationRemoval() {
  const loaded = useLoaderData<typeof loader>()
  return <CertificationRemovalPage {...loaded} {...useActionData<typeof action>()} />
}
