import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { doRosterWork } from '../../http/roster-work.ts'
import { paths } from '../../paths.ts'
import { beginImport } from '../../usecases/people/roster/begin-work.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const { id } = accepted(await beginImport(world, { id: params['upload'] ?? '' }))
  await doRosterWork(context, world, id, 'importing')
  return redirect(paths.rosterUpload(id), 303)
}
