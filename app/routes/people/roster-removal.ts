import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { dropRoster } from '../../usecases/people/roster/drop-roster.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  accepted(await dropRoster(world, { id: params['upload'] ?? '' }))
  return redirect(paths.rosters(), 303)
}
