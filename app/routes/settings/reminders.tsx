import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { RemindersForm, remindersData } from '../../http/reminders-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RemindersPage } from '../../ui/settings/reminders-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { changeReminderSettings } from '../../usecases/reminders/change-reminder-settings.ts'

export const meta = () => pageTitle(text.reminders.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  return remindersData(await administrating(context, request), request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const values = accepted(await readForm(request, RemindersForm))
  const outcome = await changeReminderSettings(world, values)
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.settingsReminders('saved'), 303)
}

export default function Reminders() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <RemindersPage
      {...loaded}
      values={answer?.values ?? loaded.values}
      refusal={answer?.refusal ?? null}
      said={answer ? null : loaded.said}
    />
  )
}
