import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { queueAgain } from '../../usecases/reminders/queue-again.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  accepted(await queueAgain(world, { letterId: params['letter'] ?? '' }))
  return redirect(paths.settingsReminders('queued'), 303)
}
