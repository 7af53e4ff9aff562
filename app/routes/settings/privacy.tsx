import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '../../domain/day.ts'
import { upcoming } from '../../domain/people/leaving/upcoming.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { forgettingDays } from '../../persistence/people/leaving/forgetting-days.ts'
import { privacySettingsOf } from '../../persistence/settings/privacy-settings.ts'
import { PrivacySettingsPage } from '../../ui/settings/privacy-settings-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { changePrivacySettings } from '../../usecases/settings/change-privacy-settings.ts'

const Form = z.object({ retentionMonths: z.string().default(''), contact: z.string().default('') })

export const meta = () => pageTitle(text.privacy.settings.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, now } = await administrating(context, request)
  const { retentionMonths, contact } = await privacySettingsOf(db)
  const saved = new URL(request.url).searchParams.has('saved')
  const coming = (await forgettingDays(db)).map(({ on }) => on)
  const leaving = upcoming(coming, dayOf(now()))
  return { saved, leaving, values: { retentionMonths: String(retentionMonths), contact } }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const values = accepted(await readForm(request, Form))
  const outcome = await changePrivacySettings(world, values)
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.settingsPrivacy({ saved: true }), 303)
}

export default function PrivacySettings() {
  const { saved, values, leaving } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PrivacySettingsPage
      values={answer?.values ?? values}
      refusal={answer?.refusal ?? null}
      saved={saved && !answer}
      leaving={leaving}
    />
  )
}
