import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { CorrectionForm, disputedNumber, newCorrectionData } from '../../http/corrections-data.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, refusalResponse, refusedForm, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { requiredCertifications } from '../../persistence/coverage/unit-coverage.ts'
import { NewCorrectionPage } from '../../ui/corrections/new-correction-page.tsx'
import { CannotAskPage } from '../../ui/coverage/cannot-ask-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { requestCorrection } from '../../usecases/corrections/request-correction.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown ? text.corrections.form.title(shown.asked.unit.name) : null)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const asked = await disputedNumber(world, request)
  const certifications = await requiredCertifications(world.db)
  if ('refusal' in asked) return data({ asked, certifications, choices: null }, statusOf(asked.refusal))
  return data({ asked, certifications, choices: await newCorrectionData(world, request, asked.number) })
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const asked = await disputedNumber(world, request)
  if ('refusal' in asked) throw refusalResponse(asked.refusal)
  const values = accepted(await readForm(request, CorrectionForm))
  const outcome = await requestCorrection(world, { number: asked.number, typed: values })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, refusedForm(outcome))
  return redirect(paths.correction(outcome.id, { done: outcome.joins ? 'joined' : 'sent' }), 303)
}

export default function NewCorrection() {
  const { asked, certifications, choices } = useLoaderData<typeof loader>()
  const declined = useActionData<typeof action>()
  if ('refusal' in asked || choices === null)
    return 'refusal' in asked ? <CannotAskPage asked={asked} certifications={certifications} /> : null
  return <NewCorrectionPage asked={asked} certifications={certifications} {...choices} declined={declined} />
}
