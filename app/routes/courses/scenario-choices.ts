import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { chooseInScenario } from '../../usecases/courses/choose-in-scenario.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

const Choice = z.object({ node: z.string().max(20), choice: z.string().max(20) })

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { course = '', lesson = '' } = params
  const form = await readForm(request, Choice)
  if (isRefusal(form)) return redirect(paths.scenarioUnchosen(course, lesson), 303)
  const outcome = await chooseInScenario(world, { course, lesson, ...form })
  const stale = isRefusal(outcome) && outcome.refused === 'choice-not-here'
  if (!stale) accepted(outcome)
  return redirect(`${paths.lesson(course, lesson)}#tiep`, 303)
}
