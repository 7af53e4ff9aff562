import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { ownPath } from '../../http/own-path.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { languageCookie, languages } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'

const Choice = z.object({ language: z.enum(languages), back: z.string().max(2000).optional() })

export const loader = () => redirect(paths.home(), 303)

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, Choice)
  if (isRefusal(form)) return refusalResponse(form)
  const secure = context.world.settings.publicOrigin.startsWith('https:')
  const headers = { 'Set-Cookie': languageCookie(form.language, secure) }
  return redirect(ownPath(form.back) ?? paths.home(), { status: 303, headers })
}
