import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { dropBoundaries } from '../../usecases/units/boundaries/keep-boundaries.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  accepted(await dropBoundaries(world, { id: params['upload'] ?? '' }))
  return redirect(paths.boundaries({ done: 'removed' }), 303)
}
