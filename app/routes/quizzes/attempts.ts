import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { startAttempt } from '../../usecases/quizzes/start-attempt.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

const Start = z.object({ key: z.string().max(64).optional() })

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  await signedIn(context, request)
  return redirect(paths.quiz(params['id'] ?? ''), 303)
}

/** Starts an attempt, or leads to the one that is open. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { key } = accepted(await readForm(request, Start))
  const { id } = accepted(await startAttempt(world, { quiz: params['id'] ?? '', key }))
  return redirect(paths.attempt(id), 303)
}
