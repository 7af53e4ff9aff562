import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { attemptData } from '../../http/attempt-data.ts'
import { signedIn } from '../../http/guard.ts'
import { AnyAttemptPage } from '../../ui/quizzes/any-attempt-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { main: AttemptMain }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.attempt.quiz.title)

/** The paper while the attempt runs, its result afterwards. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  return attemptData(world, params['id'] ?? '')
}

export default function Attempt() {
  return <AttemptMain {...useLoaderData<typeof loader>()} />
}

function AttemptMain(page: Awaited<ReturnType<typeof loader>>) {
  return <AnyAttemptPage page={page} refused={null} />
}
