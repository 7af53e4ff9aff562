import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { removeSecondStep } from '../../usecases/people/remove-second-step.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const personId = params['id'] ?? ''
  accepted(await removeSecondStep(world, { personId }))
  return redirect(paths.accountOf(personId), 303)
}
