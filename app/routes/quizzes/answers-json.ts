import type { ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '../../domain/refusal.ts'
import { readAnswer } from '../../http/answer-form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted, refusalResponse } from '../../http/refusal.ts'
import { saveAnswer } from '../../usecases/quizzes/save-answer.ts'

/** The same as the form's address for the script of the page, which asks what is saved now. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const form = accepted(await readAnswer(request))
  const outcome = await saveAnswer(world, { attempt: params['id'] ?? '', ...form })
  return isRefusal(outcome) ? refusalResponse(outcome) : Response.json(outcome)
}
