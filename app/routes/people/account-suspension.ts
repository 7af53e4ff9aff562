import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { suspendAccount } from '../../usecases/people/suspend-account.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const personId = params['id'] ?? ''
  accepted(await suspendAccount(world, { personId }))
  return redirect(paths.accountOf(personId), 303)
}
