import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { ownPath } from '../../http/own-path.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { textSizeCookie, textSizes } from '../../ui/shell/text-size.ts'

const Choice = z.object({ size: z.enum(textSizes), back: z.string().max(2000).optional() })

export const loader = () => redirect(paths.home(), 303)

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, Choice)
  if (isRefusal(form)) return refusalResponse(form)
  const secure = context.world.settings.publicOrigin.startsWith('https:')
  const headers = { 'Set-Cookie': textSizeCookie(form.size, secure) }
  return redirect(ownPath(form.back) ?? paths.home(), { status: 303, headers })
}
