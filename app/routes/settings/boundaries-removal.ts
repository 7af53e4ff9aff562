import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { removeBoundaries } from '../../usecases/units/boundaries/remove-boundaries.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  accepted(await removeBoundaries(world, { id: params['file'] ?? '' }))
  return redirect(paths.boundaries({ done: 'removed' }), 303)
}
