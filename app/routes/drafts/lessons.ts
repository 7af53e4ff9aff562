import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { NewLesson } from '../../http/outline-form.ts'
import { readForm } from '../../http/form.ts'
import { accepted } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { paths } from '../../paths.ts'
import { changeOutline } from '../../usecases/drafts/change-outline.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  await teaching(context, request)
  return redirect(paths.teachCourse(params['id'] ?? ''), 303)
}

/** Adds a lesson to a module and opens it. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await teaching(context, request)
  const id = params['id'] ?? ''
  const form = accepted(await readForm(request, NewLesson))
  const { key } = accepted(await changeOutline(world, id, { change: 'add-lesson', ...form }))
  return redirect(paths.teachLesson(id, key ?? ''), 303)
}
