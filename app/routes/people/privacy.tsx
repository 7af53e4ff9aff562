import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { privacyFacts } from '../../http/privacy-facts.ts'
import { text } from '../../i18n/text.ts'
import { PrivacyPage } from '../../ui/people/privacy-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.privacy.title)

export function loader({ context }: LoaderFunctionArgs) {
  return privacyFacts(context.world.db)
}

export default function Privacy() {
  return <PrivacyPage facts={useLoaderData<typeof loader>()} />
}
