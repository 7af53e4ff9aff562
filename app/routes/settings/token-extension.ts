import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { extendToken } from '../../usecases/reports/extend-token.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

const form = z.object({ unit: z.string().max(40).default('') })

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { unit } = accepted(await readForm(request, form))
  accepted(await extendToken(world, { id: params['token'] ?? '', unitId: unit }))
  return redirect(paths.settingsTokens({ done: 'extended' }), 303)
}
