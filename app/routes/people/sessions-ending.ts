import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { endSession } from '../../http/session.ts'
import { paths } from '../../paths.ts'
import { endAllSessions } from '../../usecases/people/end-all-sessions.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

/** Signs out everywhere; what this browser kept is emptied as at signing out. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  await endAllSessions(world)
  const cookie = await endSession(context, request)
  const headers = new Headers({ 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' })
  return redirect(paths.login(), { status: 303, headers })
}
