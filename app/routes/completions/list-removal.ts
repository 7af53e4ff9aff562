import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { withRole } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { attestingPages } from '../../http/training-data.ts'
import { paths } from '../../paths.ts'
import { dropList } from '../../usecases/completions/kept-list.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const id = params['upload'] ?? ''
  accepted(await dropList(world, { id }))
  return redirect(paths.completionLists(), 303)
}
