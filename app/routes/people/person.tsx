import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { personData } from '../../http/person-data.ts'
import { PersonPage } from '../../ui/people/person-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.card.fullName)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const changed = new URL(request.url).searchParams.has('changed')
  return { ...(await personData(world, params['id'] ?? '')), changed }
}

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} />
}
