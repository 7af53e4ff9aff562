import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { outlineOf } from '../../persistence/courses/outlines.ts'
import { CoursePage } from '../../ui/courses/course-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { kept: 'until-facts-change' }
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await signedIn(context, request)
  const outline = await outlineOf(actor.personId, db, params['course'] ?? '')
  if (!outline) throw refusalResponse({ refused: 'not-found' })
  return outline
}

export default function Course() {
  return <CoursePage outline={useLoaderData<typeof loader>()} />
}
