import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '../../domain/day.ts'
import { administrating } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { secondStepOf } from '../../persistence/people/second-steps.ts'
import { firstSteps } from '../../persistence/settings/first-steps.ts'
import { SettingsPage } from '../../ui/settings/settings-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.settings.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now, settings } = await administrating(context, request)
  const [steps, secondStep] = await Promise.all([
    firstSteps(db, dayOf(now())),
    secondStepOf(db, actor.accountId),
  ])
  return { steps, unsecured: !settings.demo && !secondStep?.confirmedAt }
}

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} />
}
