import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { accountData } from '../../http/account-data.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, refusalResponse, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { AccountCardPage } from '../../ui/people/account-card-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { appoint } from '../../usecases/people/appoint.ts'

const Form = z.object({ role: z.string().default(''), unit: z.string().default('') })

export const meta = () => pageTitle(text.accounts.title)

/** The page of the person, which comes back with the reason where an appointment was refused. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return accountData(world, params['id'])
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const personId = params['id'] ?? ''
  const outcome = await appoint(world, { personId, ...accepted(await readForm(request, Form)) })
  if (!isRefusal(outcome)) return redirect(paths.accountOf(personId), 303)
  if (outcome.refused === 'not-found') throw refusalResponse(outcome)
  return data({ refusal: outcome }, { status: statusOf(outcome) })
}

export default function Appointments() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <AccountCardPage {...useLoaderData<typeof loader>()} refusal={refusal} />
}
