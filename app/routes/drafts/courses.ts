import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Title } from '../../http/outline-form.ts'
import { readForm } from '../../http/form.ts'
import { accepted } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { paths } from '../../paths.ts'
import { createDraft } from '../../usecases/drafts/create-draft.ts'

export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  await teaching(context, request)
  return redirect(paths.teach(), 303)
}

/** Begins a new course. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await teaching(context, request)
  const { courseId } = accepted(await createDraft(world, accepted(await readForm(request, Title))))
  return redirect(paths.teachCourse(courseId), 303)
}
