import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { certificationsInUse } from '../../persistence/requirements/certification-use.ts'
import { CertificationsPage } from '../../ui/requirements/certifications-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { maySetTerms } from '../../usecases/requirements/decide-terms.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.certifications.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const lines = await certificationsInUse(world.db, sightOf(world).today)
  return { lines, mayAdd: await maySetTerms(world, world.db) }
}

export default function Certifications() {
  return <CertificationsPage {...useLoaderData<typeof loader>()} />
}
