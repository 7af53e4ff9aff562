import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { managesSomething } from '../../domain/people/managing.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { withdrawCorrection } from '../../usecases/corrections/withdraw-correction.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { id } = accepted(await withdrawCorrection(world, params['id'] ?? ''))
  const done = { done: 'withdrawn' } as const
  return redirect(managesSomething(world.actor) ? paths.correction(id, done) : paths.ownStanding(done), 303)
}
