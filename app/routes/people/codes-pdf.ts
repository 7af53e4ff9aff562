import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { dayOf } from '../../domain/day.ts'
import { CodesForm } from '../../http/codes-data.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { printLoginCodes } from '../../usecases/people/print-login-codes.ts'

/** There is nothing to fetch a second time. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  await managing(context, request)
  return redirect(paths.codes(), 303)
}

/** Makes the codes and answers the slips, in this one answer. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const { commune: units, who } = accepted(await readForm(request, CodesForm))
  const pages = { login: paths.login(), filledIn: paths.loginFilledIn }
  const { bytes } = accepted(await printLoginCodes(world, { units, renew: who === 'all', pages }))
  const which = units.length === 1 ? (units[0] ?? '') : String(units.length)
  const name = text.codes.fileName(which, dayOf(world.now()))
  const headers = { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' }
  return new Response(bytes, {
    headers: { ...headers, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
