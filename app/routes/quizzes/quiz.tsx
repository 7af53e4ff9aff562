import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { quizPage } from '../../persistence/quizzes/quiz-page.ts'
import { QuizPage } from '../../ui/quizzes/quiz-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.quiz.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db, now, random } = await signedIn(context, request)
  const page = await quizPage(actor.personId, db, params['id'] ?? '', now())
  if (!page) throw refusalResponse({ refused: 'not-found' })
  return { ...page, startKey: Buffer.from(random(16)).toString('base64url') }
}

export default function Quiz() {
  return <QuizPage {...useLoaderData<typeof loader>()} />
}
