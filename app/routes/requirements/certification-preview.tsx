import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { certificationData, typedTerms } from '../../http/terms-form.ts'
import { text } from '../../i18n/text.ts'
import { CertificationPage } from '../../ui/requirements/certification-page.tsx'
import { TermsPreviewPage } from '../../ui/requirements/terms-preview-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { previewTerms } from '../../usecases/requirements/change-terms.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.certifications.preview.title)

/** The page of the certification, for whoever comes by the address: a preview is asked of what was typed. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return certificationData(world, request, params['id'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = typedTerms(await sentForm(request))
  const outcome = await previewTerms(world, { id: params['id'] ?? '', typed: values })
  if (!isRefusal(outcome)) return data({ values, refusal: null, preview: outcome })
  if (outcome.refused === 'not-found') accepted(outcome)
  return data({ values, refusal: outcome, preview: null }, statusOf(outcome))
}

export default function CertificationPreview() {
  const loaded = useLoaderData<typeof loader>()
  const { preview, ...shown } = useActionData<typeof action>() ?? { ...loaded, refusal: null, preview: null }
  if (preview) return <TermsPreviewPage preview={preview} values={shown.values} courses={loaded.courses} />
  return <CertificationPage {...loaded} {...shown} />
}
