import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { privacySettingsOf } from '../../persistence/settings/privacy-settings.ts'
import { OwnDataPage } from '../../ui/people/own-data-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.ownData.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db } = await signedIn(context, request)
  const { retentionMonths } = await privacySettingsOf(db)
  return { retentionMonths }
}

export default function OwnData() {
  return <OwnDataPage {...useLoaderData<typeof loader>()} />
}
