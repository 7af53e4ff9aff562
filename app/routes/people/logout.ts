import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { actorOf, endSession } from '../../http/session.ts'
import { paths } from '../../paths.ts'
import { recordSignOut } from '../../usecases/people/sign-out.ts'

/** Open to everybody: signing out twice is no mistake. `Clear-Site-Data` empties what the browser kept. */
export async function action({ context, request }: ActionFunctionArgs) {
  const actor = await actorOf(context, request)
  if (actor) await recordSignOut({ ...context.world, actor })
  const cookie = await endSession(context, request)
  const headers = new Headers({ 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' })
  return redirect(paths.home(), { status: 303, headers })
}

export const loader = () => redirect(paths.home(), 303)
