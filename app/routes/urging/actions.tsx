import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actionsData } from '../../http/actions-data.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { ActionsPage } from '../../ui/urging/actions-page.tsx'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? text.coverageAct.actions.title(data.unit.name) : null)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return actionsData(world, request, params['unit'] ?? '')
}

export default function Actions() {
  return <ActionsPage {...useLoaderData<typeof loader>()} />
}
