import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { learnPage } from '../../persistence/courses/learn-page.ts'
import { LearnPage } from '../../ui/courses/learn-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { kept: 'until-facts-change' }
export const meta = () => pageTitle(text.courses.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now } = await signedIn(context, request)
  return learnPage(actor.personId, db, now())
}

export default function Learn() {
  return <LearnPage {...useLoaderData<typeof loader>()} />
}
