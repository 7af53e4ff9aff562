import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { administrating } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { remindersData } from '../../http/reminders-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RemindersPage } from '../../ui/settings/reminders-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { sendTestLetter } from '../../usecases/reminders/send-test-letter.ts'

export const meta = () => pageTitle(text.reminders.title)

/** The page of reminders, which comes back with the reason where no test letter can go. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  return remindersData(await administrating(context, request), request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const outcome = await sendTestLetter(world)
  if (isRefusal(outcome)) return data({ refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.settingsReminders('tested'), 303)
}

export default function ReminderTest() {
  return (
    <RemindersPage
      {...useLoaderData<typeof loader>()}
      refusal={useActionData<typeof action>()?.refusal ?? null}
    />
  )
}
