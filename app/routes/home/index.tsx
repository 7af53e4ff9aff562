import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { actorOf } from '../../http/session.ts'
import { setUpFirst } from '../../http/setup-guard.ts'
import { HomePage } from '../../ui/home/home-page.tsx'
import { startPage } from '../../ui/home/start-page.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { kept: true }
export const meta = () => pageTitle()

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await actorOf(context, request)
  if (actor) throw redirect(startPage(actor), 303)
  await setUpFirst(context)
  return null
}

export default function Home() {
  return <HomePage />
}
