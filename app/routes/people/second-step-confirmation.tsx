import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { settingUpSecondStep } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { secretToConfirm } from '../../http/second-step-data.ts'
import { beginSession } from '../../http/session.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RecoveryCodesPage } from '../../ui/people/recovery-codes-page.tsx'
import { SecondStepSetupPage } from '../../ui/people/second-step-setup-page.tsx'
import { isShownAgain, showAgain } from '../../http/shown-again.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { confirmSecondStep } from '../../usecases/people/confirm-second-step.ts'

const Form = z.object({ code: z.string().max(100).default('') })

export const meta = () => pageTitle(text.secondStep.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await settingUpSecondStep(context, request)
  const shown = await secretToConfirm(world)
  if (!shown && !isShownAgain(context)) throw redirect(paths.secondStep(), 303)
  return { shown, login: world.actor.fullName }
}

/** The recovery codes are in this one answer and nowhere else, so the answer is the page itself. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await settingUpSecondStep(context, request)
  const outcome = await confirmSecondStep(world, accepted(await readForm(request, Form)))
  if (isRefusal(outcome)) return data({ refusal: outcome, codes: null }, { status: statusOf(outcome) })
  showAgain(context)
  const account = { id: world.actor.accountId, roles: world.actor.roles.map(({ role }) => role) }
  const session = { keep: false, restricted: false, awaits: null }
  const headers = { 'Set-Cookie': await beginSession(context, request, account, session) }
  return data({ refusal: null, codes: outcome.codes }, { status: 201, headers })
}

export default function SecondStepConfirmation() {
  const { shown, login } = useLoaderData<typeof loader>()
  const { refusal, codes } = useActionData<typeof action>() ?? { refusal: null, codes: null }
  if (codes) return <RecoveryCodesPage codes={codes} login={login} />
  return shown ? <SecondStepSetupPage {...shown} refusal={refusal} /> : null
}
