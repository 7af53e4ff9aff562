import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { forgetIdentity } from '../../http/site-identity.ts'
import { paths } from '../../paths.ts'
import { removeLogo } from '../../usecases/settings/remove-logo.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  accepted(await removeLogo(world))
  forgetIdentity(world.db)
  return redirect(paths.settingsDepartment({ saved: true }), 303)
}
