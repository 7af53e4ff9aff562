import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { CodesForm, codesData } from '../../http/codes-data.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, refusalResponse, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CodesPage } from '../../ui/people/codes-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { whoNeedsCodes } from '../../usecases/people/print-login-codes.ts'

export const meta = () => pageTitle(text.codes.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const shown = await codesData(world, request)
  return data(shown, { status: shown.unknown ? 404 : 200 })
}

/** Says on the page why there is nothing to print; else the form goes on, as it is, to where the file is made. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const form = accepted(await readForm(request, CodesForm))
  const asked = await whoNeedsCodes(world, { units: form.commune, renew: form.who === 'all' })
  if (!isRefusal(asked)) return redirect(paths.codesPdf(), 307)
  if (asked.refused === 'not-found') throw refusalResponse(asked)
  return data({ ...form, refusal: asked }, { status: statusOf(asked) })
}

export default function Codes() {
  return <CodesPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>() ?? null} />
}
