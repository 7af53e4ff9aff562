import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stateOn } from '../../domain/certificates/state.ts'
import { dayOf } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { publicCertificate } from '../../persistence/certificates/public-certificate.ts'
import { publicKeys } from '../../persistence/certificates/signing-keys.ts'
import { VerifyOnePage } from '../../ui/certificates/verify-one-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.certificates.check.title)

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, now } = context.world
  const today = dayOf(now())
  const found = await publicCertificate(db, params['id'] ?? '')
  if (!found) return data({ certificate: null, keys: {}, today }, { status: 404 })
  const { facts, ...shown } = found
  const certificate = { ...shown, validUntil: facts.validUntil, state: stateOn(facts, today) }
  return data({ certificate, keys: await publicKeys(db), today })
}

export default function VerifyOne() {
  return <VerifyOnePage {...useLoaderData<typeof loader>()} />
}
