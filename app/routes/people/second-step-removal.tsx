import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { secondStepData } from '../../http/second-step-data.ts'
import { beginSession } from '../../http/session.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { SecondStepPage } from '../../ui/people/second-step-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { removeOwnSecondStep } from '../../usecases/people/remove-own-second-step.ts'

const Form = z.object({
  password: z.string().max(600).default(''),
  code: z.string().max(100).default(''),
})

export const meta = () => pageTitle(text.secondStep.title)

/** The page of the second step, which comes back with the reason where it was not taken away. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  return secondStepData(world, request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const outcome = await removeOwnSecondStep(world, accepted(await readForm(request, Form)))
  if (isRefusal(outcome)) return data({ refusal: outcome }, { status: statusOf(outcome) })
  const account = { id: world.actor.accountId, roles: world.actor.roles.map(({ role }) => role) }
  const session = { keep: false, restricted: false, awaits: outcome.awaits }
  const headers = { 'Set-Cookie': await beginSession(context, request, account, session) }
  return redirect(paths.secondStep({ removed: true }), { status: 303, headers })
}

export default function SecondStepRemoval() {
  return (
    <SecondStepPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal ?? null}
    />
  )
}
