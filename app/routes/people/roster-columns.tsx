import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, found, statusOf } from '../../http/refusal.ts'
import { columnsData, ColumnsForm, mappingOf } from '../../http/roster-columns.ts'
import { doRosterWork } from '../../http/roster-work.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RosterColumnsPage } from '../../ui/people/roster/roster-columns-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { mapColumns } from '../../usecases/people/roster/begin-work.ts'

export const meta = () => pageTitle(text.rosterPages.columns.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return found(await columnsData(world, params['upload']))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const id = params['upload'] ?? ''
  const columns = mappingOf(accepted(await readForm(request, ColumnsForm)))
  const mapped = await mapColumns(world, { id, columns })
  if (isRefusal(mapped)) return data({ refusal: mapped, columns }, { status: statusOf(mapped) })
  await doRosterWork(context, world, id, 'reading')
  return redirect(paths.rosterUpload(id), 303)
}

export default function RosterColumns() {
  const shown = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <RosterColumnsPage
      {...shown}
      columns={again?.columns ?? shown.columns}
      refusal={again?.refusal ?? null}
    />
  )
}
