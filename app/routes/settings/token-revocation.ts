import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { revokeToken } from '../../usecases/reports/access-tokens.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  accepted(await revokeToken(world, { id: params['token'] ?? '' }))
  return redirect(paths.settingsTokens({ done: 'revoked' }), 303)
}
