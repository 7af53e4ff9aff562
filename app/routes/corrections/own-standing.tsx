import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { CorrectionForm, ownNumber, ownStandingData } from '../../http/corrections-data.ts'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { OwnStandingPage } from '../../ui/corrections/own-standing-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { requestCorrection } from '../../usecases/corrections/request-correction.ts'

export const meta = () => pageTitle(text.corrections.standing.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  return ownStandingData(await signedIn(context, request), request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const values = accepted(await readForm(request, CorrectionForm))
  const number = await ownNumber(world)
  const typed = { ...values, person: world.actor.personId, subject: '' }
  const outcome = number
    ? await requestCorrection(world, { number, typed })
    : { refused: 'not-in-post' as const }
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, refusedForm(outcome))
  return redirect(paths.ownStanding({ done: outcome.joins ? 'joined' : 'sent' }), 303)
}

export default function OwnStanding() {
  return <OwnStandingPage {...useLoaderData<typeof loader>()} declined={useActionData<typeof action>()} />
}
