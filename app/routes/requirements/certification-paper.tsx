import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { paperData, PaperForm } from '../../http/paper-form.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { PaperPage } from '../../ui/requirements/paper-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { setPaper } from '../../usecases/certificates/set-paper.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.papers.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return paperData(world, request, params['id'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const certification = params['id'] ?? ''
  const values = accepted(await readForm(request, PaperForm))
  const outcome = await setPaper(world, { certification, typed: values })
  if (!isRefusal(outcome)) return redirect(paths.certificationPaper(certification, { saved: true }), 303)
  if (outcome.refused === 'not-found') accepted(outcome)
  return data({ values, refusal: outcome, saved: false }, { status: statusOf(outcome) })
}

export default function CertificationPaper() {
  const loaded = { ...useLoaderData<typeof loader>(), refusal: null }
  return <PaperPage {...loaded} {...useActionData<typeof action>()} />
}
