import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { registeredData } from '../../http/registered-data.ts'
import { text } from '../../i18n/text.ts'
import { RegisteredPage } from '../../ui/certificates/register/registered-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && text.register.one.title(data.certificate.number))

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return registeredData(await managing(context, request), request, params['id'] ?? '')
}

export default function Registered() {
  return <RegisteredPage {...useLoaderData<typeof loader>()} />
}
