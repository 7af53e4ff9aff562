import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import styles from './app.css?url'
import { dayOf } from './domain/day.ts'
import { waitingCorrections } from './http/corrections-data.ts'
import { actorOf } from './http/session.ts'
import { identityOf } from './http/site-identity.ts'
import { text } from './i18n/text.ts'
import { Document } from './ui/shell/document.tsx'
import { FailurePage } from './ui/shell/failure-page.tsx'
import { pageTitle } from './ui/shell/page-title.ts'
import { expectedWords } from './ui/shell/refusal-words.ts'
import { textSizeOf } from './ui/shell/text-size.ts'
import { personFor, type Visitor } from './ui/shell/visitor.ts'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction = ({ error }) =>
  pageTitle(error ? (expectedWords(error) ?? text.shell.failure).title : null)

export async function loader({ context, request }: LoaderFunctionArgs): Promise<Visitor> {
  const { db, now } = context.world
  const actor = await actorOf(context, request)
  return {
    person: personFor(actor, await waitingCorrections(db, actor, dayOf(now()))),
    site: await identityOf(context.world.db),
    textSize: textSizeOf(request.headers.get('cookie')),
    demo: context.world.settings.demo === true,
  }
}

const nobody: Visitor = { person: null, site: null, textSize: 'normal', demo: false }

/** Also around the error page, which may have to do without the loader's data. */
export function Layout({ children }: { children: ReactNode }) {
  const visitor = useRouteLoaderData<typeof loader>('root')
  return <Document visitor={visitor ?? nobody}>{children}</Document>
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <FailurePage />
}
