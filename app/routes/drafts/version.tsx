import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { found } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { courseVersion } from '../../persistence/drafts/taught-course.ts'
import { VersionPage } from '../../ui/drafts/version-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && text.publication.version.title(data.version.number, data.version.title))

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await teaching(context, request)
  const number = /^\d{1,6}$/u.test(params['number'] ?? '') ? Number(params['number']) : 0
  return found(await courseVersion(actor.roles, db, params['id'] ?? '', number))
}

export default function Version() {
  const { versions, ...page } = useLoaderData<typeof loader>()
  return <VersionPage {...page} newest={versions[0]?.number ?? page.version.number} />
}
