import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { accepted } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { paths } from '../../paths.ts'
import { reviseCourse } from '../../usecases/drafts/revise-course.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  await teaching(context, request)
  return redirect(paths.teachCourse(params['id'] ?? ''), 303)
}

/** Begins the draft of a published course. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await teaching(context, request)
  const id = params['id'] ?? ''
  accepted(await reviseCourse(world, id))
  return redirect(paths.teachCourse(id), 303)
}
