import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { readAnswer } from '../../http/answer-form.ts'
import { attemptData } from '../../http/attempt-data.ts'
import { signedIn } from '../../http/guard.ts'
import { refusalResponse, statusOf } from '../../http/refusal.ts'
import { isShownAgain, showAgain } from '../../http/shown-again.ts'
import { paths } from '../../paths.ts'
import { AnyAttemptPage } from '../../ui/quizzes/any-attempt-page.tsx'
import type { PersonWorld } from '../../usecases/world.ts'
import { saveAnswer } from '../../usecases/quizzes/save-answer.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  await signedIn(context, request)
  return isShownAgain(context) ? null : redirect(paths.attempt(params['id'] ?? ''), 303)
}

/** Saves one answer and leads to the next question; declined, the paper is shown again with the reason. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const id = params['id'] ?? ''
  const form = await readAnswer(request)
  showAgain(context)
  if (isRefusal(form)) return declined(world, id, form, null)
  const outcome = await saveAnswer(world, { attempt: id, ...form })
  if (isRefusal(outcome)) return declined(world, id, outcome, form.question)
  return redirect(paths.attempt(id, form.question + 1), 303)
}

async function declined(world: PersonWorld, id: string, refusal: Refusal, question: number | null) {
  if (refusal.refused === 'not-found') throw refusalResponse(refusal)
  const page = await attemptData(world, id)
  return data({ page, refused: { refusal, question } }, statusOf(refusal))
}

export default function Answers() {
  const answer = useActionData<typeof action>()
  return answer ? <AnyAttemptPage {...answer} /> : null
}
