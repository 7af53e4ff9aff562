import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { settingUpSecondStep } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { secondStepData } from '../../http/second-step-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { SecondStepPage } from '../../ui/people/second-step-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { beginSecondStep } from '../../usecases/people/begin-second-step.ts'

const Form = z.object({ password: z.string().max(600).default('') })

export const meta = () => pageTitle(text.secondStep.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await settingUpSecondStep(context, request)
  return secondStepData(world, request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await settingUpSecondStep(context, request)
  const outcome = await beginSecondStep(world, accepted(await readForm(request, Form)))
  if (!isRefusal(outcome)) return redirect(paths.secondStepConfirmation(), 303)
  return data({ refusal: outcome }, { status: statusOf(outcome) })
}

export default function SecondStep() {
  return (
    <SecondStepPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal ?? null}
    />
  )
}
