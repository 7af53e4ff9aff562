import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actionData } from '../../http/actions-data.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { ActionPage } from '../../ui/urging/action-page.tsx'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? text.coverageAct.action.title[data.urging.kind] : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const shown = await actionData(world, request, params['unit'] ?? '', params['id'] ?? '')
  const { searchParams } = new URL(request.url)
  const back = Number(searchParams.get('back') ?? 0)
  return { ...shown, done: searchParams.has('done'), back: Number.isInteger(back) ? back : 0 }
}

export default function Action() {
  return <ActionPage {...useLoaderData<typeof loader>()} />
}
