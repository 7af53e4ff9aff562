import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Restoration } from '../../http/outline-form.ts'
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

/** Brings back a lesson or a question. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await teaching(context, request)
  const id = params['id'] ?? ''
  const form = accepted(await readForm(request, Restoration))
  accepted(await changeOutline(world, id, { change: 'restore', ...form }))
  return redirect(paths.teachPart(id, form), 303)
}
