import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { askedRegister, registerQuery } from '../../http/register-list.ts'
import { text } from '../../i18n/text.ts'
import { PapersPage } from '../../ui/certificates/register/papers-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { drawingsOf } from '../../usecases/certificates/register-papers.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.register.papers.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { page: _page, state, ...typed } = askedRegister(request)
  const { query, words } = accepted(await registerQuery(world, askedRegister(request)))
  const asked = { ...typed, state: state === 'all' ? '' : state }
  return { asked, words, drawings: await drawingsOf(world, query) }
}

export default function RegisterPapers() {
  return <PapersPage {...useLoaderData<typeof loader>()} />
}
