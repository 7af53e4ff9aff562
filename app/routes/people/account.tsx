import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { ownPerson } from '../../persistence/people/own-person.ts'
import { ownSessions } from '../../persistence/people/own-sessions.ts'
import { AccountPage } from '../../ui/people/account-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.people.account.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now } = await signedIn(context, request)
  const [person, sessions] = await Promise.all([
    ownPerson(actor.personId, db, now()),
    ownSessions(actor.accountId, db, now()),
  ])
  return { person, sessions, current: actor.sessionId }
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />
}
