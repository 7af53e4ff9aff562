import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { restartScenario } from '../../usecases/courses/restart-scenario.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { course = '', lesson = '' } = params
  accepted(await restartScenario(world, { course, lesson }))
  return redirect(paths.lesson(course, lesson), 303)
}
