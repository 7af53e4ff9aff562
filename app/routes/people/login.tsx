import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { ownPath } from '../../http/own-path.ts'
import { statusOf } from '../../http/refusal.ts'
import { actorOf, beginSession, waitingOf } from '../../http/session.ts'
import { setUpBeforeSigningIn } from '../../http/setup-guard.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { startPage } from '../../ui/home/start-page.ts'
import { SignInPage } from '../../ui/people/sign-in-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { signIn, type SignedIn } from '../../usecases/people/sign-in.ts'

const Form = z.object({
  login: z.string().max(254).default(''),
  password: z.string().max(600).default(''),
  keep: z.string().optional(),
  redirectTo: z.string().max(2000).optional(),
})

export const handle: RouteHandle = { kept: true }
export const meta = () => pageTitle(text.people.signIn.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const redirectTo = ownPath(new URL(request.url).searchParams.get('redirectTo'))
  const actor = await actorOf(context, request)
  if (actor) throw redirect(actor.restricted ? startPage(actor) : (redirectTo ?? paths.home()), 303)
  if (await waitingOf(context, request)) throw redirect(paths.loginCode(redirectTo), 303)
  await setUpBeforeSigningIn(context)
  return { redirectTo }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, Form)
  if (isRefusal(form)) return refused(form, '')
  const { login, password, keep } = form
  const outcome = await signIn(context.world, { login, password, address: context.address })
  if (isRefusal(outcome)) return refused(outcome, login)
  const { account, restricted, awaits } = outcome
  const session = { keep: keep !== undefined, restricted, awaits }
  const cookie = await beginSession(context, request, account, session)
  const to = afterPassword(outcome, ownPath(form.redirectTo))
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}

function afterPassword({ restricted, awaits }: SignedIn, redirectTo: string | null): string {
  if (awaits === 'code') return paths.loginCode(redirectTo)
  if (awaits === 'enrolment') return paths.secondStep()
  return restricted ? paths.password() : (redirectTo ?? paths.home())
}

function refused(refusal: Refusal, login: string) {
  return data({ refusal, login }, { status: statusOf(refusal) })
}

export default function Login() {
  const { redirectTo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <SignInPage redirectTo={redirectTo} refusal={answer?.refusal ?? null} login={answer?.login ?? ''} />
}
