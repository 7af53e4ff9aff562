import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { submitAttempt } from '../../usecases/quizzes/submit-attempt.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  await signedIn(context, request)
  return redirect(paths.attempt(params['id'] ?? ''), 303)
}

/** Hands the attempt in, once; leads to its result. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { id } = accepted(await submitAttempt(world, params['id'] ?? ''))
  return redirect(paths.attempt(id), 303)
}
