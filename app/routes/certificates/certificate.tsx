import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatCode } from '../../domain/certificates/code.ts'
import { stateOn } from '../../domain/certificates/state.ts'
import { dayOf } from '../../domain/day.ts'
import { signedIn } from '../../http/guard.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { ownCertificate } from '../../persistence/certificates/own-certificates.ts'
import { OwnCertificatePage } from '../../ui/certificates/own-certificate-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && text.certificates.one.title(data.certificate.number))

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db, now } = await signedIn(context, request)
  const held = await ownCertificate(actor.personId, db, params['id'] ?? '')
  if (!held) throw refusalResponse({ refused: 'not-found' })
  const { id, number, snapshot, facts, code } = held
  const { name, certification, unit, hours, issuedOn, validUntil } = snapshot
  const state = stateOn(facts, dayOf(now()))
  return {
    name,
    code: formatCode(code),
    certificate: { id, number, certification, unit, hours, issuedOn, validUntil, state },
  }
}

export default function Certificate() {
  return <OwnCertificatePage {...useLoaderData<typeof loader>()} />
}
