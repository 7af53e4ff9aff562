import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { AnswerForm, correctionData } from '../../http/corrections-data.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CorrectionPage } from '../../ui/corrections/correction-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { answerCorrection } from '../../usecases/corrections/answer-correction.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.corrections.one.back)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return correctionData(await managing(context, request), params['id'] ?? '', request)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = accepted(await readForm(request, AnswerForm))
  const outcome = await answerCorrection(world, { ...values, id: params['id'] ?? '' })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, refusedForm(outcome))
  return redirect(paths.correction(outcome.id, { done: 'answered' }), 303)
}

export default function CorrectionAnswer() {
  return <CorrectionPage {...useLoaderData<typeof loader>()} declined={useActionData<typeof action>()} />
}
