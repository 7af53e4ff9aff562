import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { found } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { taughtCourse } from '../../persistence/drafts/taught-course.ts'
import { CoursePage } from '../../ui/drafts/course-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.draft?.draft.facts.title ?? data?.versions[0]?.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await teaching(context, request)
  return found(await taughtCourse(actor.roles, db, params['id'] ?? ''))
}

export default function Course() {
  return <CoursePage {...useLoaderData<typeof loader>()} />
}
