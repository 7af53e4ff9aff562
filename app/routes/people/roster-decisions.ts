import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { sentForm } from '../../http/form.ts'
import { answersOf } from '../../http/roster-answers.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { doRosterWork } from '../../http/roster-work.ts'
import { paths } from '../../paths.ts'
import { decideLines } from '../../usecases/people/roster/begin-work.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const answers = answersOf(await sentForm(request))
  const { id } = accepted(await decideLines(world, { id: params['upload'] ?? '', answers }))
  await doRosterWork(context, world, id, 'reading')
  return redirect(paths.rosterUpload(id), 303)
}
