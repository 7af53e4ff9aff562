import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { signedInEvenRestricted } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { beginSession } from '../../http/session.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { PasswordPage } from '../../ui/people/password-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { choosePassword } from '../../usecases/people/choose-password.ts'

const Form = z.object({
  current: z.string().max(600).default(''),
  password: z.string().max(600).default(''),
  repeat: z.string().max(600).default(''),
})

export const meta = () => pageTitle(text.people.password.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor } = await signedInEvenRestricted(context, request)
  return { first: actor.restricted, name: actor.fullName }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await signedInEvenRestricted(context, request)
  const form = await readForm(request, Form)
  if (isRefusal(form)) return refused(form)
  const outcome = await choosePassword(world, form)
  if (isRefusal(outcome)) return refused(outcome)
  const roles = world.actor.roles.map((held) => held.role)
  const cookie = await beginSession(
    context,
    request,
    { id: outcome.id, roles },
    { keep: false, restricted: false, awaits: outcome.awaits },
  )
  const to = world.actor.restricted ? paths.home() : paths.account()
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}

function refused(refusal: Refusal) {
  return data({ refusal }, { status: statusOf(refusal) })
}

export default function Password() {
  const { first, name } = useLoaderData<typeof loader>()
  return <PasswordPage first={first} name={name} refusal={useActionData<typeof action>()?.refusal ?? null} />
}
