import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { managing } from '../../http/guard.ts'
import { statusOf } from '../../http/refusal.ts'
import { keptRosterData } from '../../http/roster-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RosterUndoingPage } from '../../ui/people/roster/roster-undoing-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { undoRoster } from '../../usecases/people/roster/undo-roster.ts'

export const meta = () => pageTitle(text.rosterPages.undoing.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { roster } = await keptRosterData(world, request, params['id'])
  return { roster }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const id = params['id'] ?? ''
  const undone = await undoRoster(world, { id })
  if (isRefusal(undone)) return data({ refusal: undone }, { status: statusOf(undone) })
  return redirect(paths.keptRoster(id), 303)
}

export default function KeptRosterUndoing() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <RosterUndoingPage {...useLoaderData<typeof loader>()} refusal={refusal} />
}
