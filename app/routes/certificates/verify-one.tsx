import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOfState, stateOn } from '../../domain/certificates/state.ts'
import { dayOf } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { publicCertificate } from '../../persistence/certificates/public-certificate.ts'
import { publishedKeys } from '../../persistence/certificates/signing-keys.ts'
import { VerifyOnePage } from '../../ui/certificates/verify-one-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.certificates.check.title)

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, now } = context.world
  const today = dayOf(now())
  const list = { asOf: today, keys: await publishedKeys(db) }
  const found = await publicCertificate(db, params['id'] ?? '')
  if (!found) return data({ certificate: null, list }, { status: 404 })
  const { facts, supersededBy, ...shown } = found
  const state = stateOn(facts, today)
  const since = dayOfState(facts, state)
  const by = state === 'superseded' ? supersededBy : null
  const certificate = { ...shown, validUntil: facts.validUntil, state, since, supersededBy: by }
  return data({ certificate, list })
}

export default function VerifyOne() {
  return <VerifyOnePage {...useLoaderData<typeof loader>()} />
}
