import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { certificationData, typedTerms } from '../../http/terms-form.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CertificationPage } from '../../ui/requirements/certification-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { changeTerms } from '../../usecases/requirements/change-terms.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.certifications.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return certificationData(world, request, params['id'] ?? '')
}

/** Sets other terms, as their preview has shown. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = typedTerms(await sentForm(request))
  const outcome = await changeTerms(world, { id: params['id'] ?? '', typed: values })
  if (!isRefusal(outcome)) return redirect(paths.certification(outcome.id, { done: 'saved' }), 303)
  if (outcome.refused === 'not-found') accepted(outcome)
  return data({ values, refusal: outcome }, statusOf(outcome))
}

export default function Certification() {
  const loaded = { ...useLoaderData<typeof loader>(), refusal: null }
  return <CertificationPage {...loaded} {...useActionData<typeof action>()} />
}
