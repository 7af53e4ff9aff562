import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { endSession } from '../../usecases/people/end-session.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  accepted(await endSession(world, { id: params['id'] ?? '' }))
  return redirect(paths.account(), 303)
}
