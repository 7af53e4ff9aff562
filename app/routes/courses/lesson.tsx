import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { lessonPage } from '../../persistence/courses/lesson-page.ts'
import { ReadingPage } from '../../ui/courses/reading-page.tsx'
import { ScenarioPage } from '../../ui/courses/scenario-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { kept: 'until-facts-change' }
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.item.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await signedIn(context, request)
  const page = await lessonPage(actor.personId, db, params['course'] ?? '', params['lesson'] ?? '')
  if (!page) throw refusalResponse({ refused: 'not-found' })
  if (page.item.quizSlug) throw redirect(paths.quiz(page.item.quizSlug), 303)
  return { ...page, unchosen: new URL(request.url).searchParams.has('unchosen') }
}

export default function Lesson() {
  const page = useLoaderData<typeof loader>()
  return page.scenario ? <ScenarioPage {...page} practice={page.scenario} /> : <ReadingPage {...page} />
}
