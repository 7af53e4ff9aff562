import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../http/form.ts'
import { signedInEvenUninformed } from '../../http/guard.ts'
import { ownPath } from '../../http/own-path.ts'
import { privacyFacts } from '../../http/privacy-facts.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { AcknowledgementPage } from '../../ui/people/privacy-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { acknowledgePrivacyNotice } from '../../usecases/people/acknowledge-privacy-notice.ts'

const Form = z.object({ next: z.string().optional() })

export const meta = () => pageTitle(text.privacy.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db } = await signedInEvenUninformed(context, request)
  const next = ownPath(new URL(request.url).searchParams.get('next')) ?? paths.home()
  return { facts: await privacyFacts(db), informed: actor.informed, next }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await signedInEvenUninformed(context, request)
  const { next } = accepted(await readForm(request, Form))
  await acknowledgePrivacyNotice(world)
  return redirect(ownPath(next) ?? paths.home(), 303)
}

export default function PrivacyAcknowledgement() {
  return <AcknowledgementPage {...useLoaderData<typeof loader>()} />
}
