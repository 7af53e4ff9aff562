import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { waitingForCode } from '../../http/guard.ts'
import { ownPath } from '../../http/own-path.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { beginSession } from '../../http/session.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { SignInCodePage } from '../../ui/people/sign-in-code-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { signInByCode } from '../../usecases/people/sign-in-by-code.ts'

const Form = z.object({ code: z.string().max(100).default(''), redirectTo: z.string().max(2000).optional() })

export const meta = () => pageTitle(text.secondStep.signIn.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  await waitingForCode(context, request)
  const asked = new URL(request.url).searchParams
  return { redirectTo: ownPath(asked.get('redirectTo')), paper: asked.has('paper') }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const waiting = await waitingForCode(context, request)
  const { code, redirectTo } = accepted(await readForm(request, Form))
  const outcome = await signInByCode(context.world, waiting, { code, address: context.address })
  if (isRefusal(outcome)) return data({ refusal: outcome }, { status: statusOf(outcome) })
  const { accountId: id, roles, restricted, keep } = waiting
  const cookie = await beginSession(context, request, { id, roles }, { keep, restricted, awaits: null })
  const to = restricted ? paths.password() : (ownPath(redirectTo) ?? paths.home())
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function LoginCode() {
  return (
    <SignInCodePage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal ?? null}
    />
  )
}
