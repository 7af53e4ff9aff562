import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { found } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { taughtCourses } from '../../persistence/drafts/taught-courses.ts'
import { TeachPage } from '../../ui/drafts/teach-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.drafts.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db } = await teaching(context, request)
  return { owner: actor.accountId, courses: found(await taughtCourses(actor.roles, db)) }
}

export default function Teach() {
  return <TeachPage {...useLoaderData<typeof loader>()} />
}
