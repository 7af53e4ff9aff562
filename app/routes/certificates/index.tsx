import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stateOn } from '../../domain/certificates/state.ts'
import { dayOf } from '../../domain/day.ts'
import { signedIn } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { ownCertificates } from '../../persistence/certificates/own-certificates.ts'
import { OwnListPage } from '../../ui/certificates/own-list-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.certificates.list.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now } = await signedIn(context, request)
  const today = dayOf(now())
  const held = await ownCertificates(actor.personId, db)
  return held.map(({ id, number, snapshot, facts }) => {
    const { certification, unit, hours, issuedOn, validUntil } = snapshot
    return { id, number, certification, unit, hours, issuedOn, validUntil, state: stateOn(facts, today) }
  })
}

export default function Certificates() {
  return <OwnListPage certificates={useLoaderData<typeof loader>()} />
}
