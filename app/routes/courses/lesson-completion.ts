import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { completeLesson } from '../../usecases/courses/complete-lesson.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { course = '', lesson = '' } = params
  const { next } = accepted(await completeLesson(world, { course, lesson }))
  return redirect(next ? paths.step(course, next) : paths.course(course), 303)
}
