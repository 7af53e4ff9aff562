import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withRole } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { attestingPages } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { CompletionListPage } from '../../ui/completions/completion-list-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { showList } from '../../usecases/completions/kept-list.ts'

export const meta = () => pageTitle(text.completions.list.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  return accepted(await showList(world, { id: params['upload'] ?? '' }))
}

export default function CompletionList() {
  return <CompletionListPage {...useLoaderData<typeof loader>()} />
}
