import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../domain/day.ts'
import { administrating } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { firstSteps } from '../../persistence/settings/first-steps.ts'
import { SettingsPage } from '../../ui/settings/settings-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.settings.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, now } = await administrating(context, request)
  return firstSteps(db, dayOf(now()))
}

export default function Settings() {
  return <SettingsPage steps={useLoaderData<typeof loader>()} />
}
