import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readUpload } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { rostersData } from '../../http/roster-data.ts'
import { doRosterWork } from '../../http/roster-work.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RostersPage } from '../../ui/people/roster/rosters-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { keepRoster } from '../../usecases/people/roster/keep-roster.ts'

export const meta = () => pageTitle(text.rosterPages.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return rostersData(world, request)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const { file: bytes, fileName: name } = accepted(await readUpload(request, z.object({}), 'roster'))
  const kept = await keepRoster(world, { file: bytes && { name, bytes } })
  if (isRefusal(kept)) return data({ refusal: kept }, { status: statusOf(kept) })
  await doRosterWork(context, world, kept.id, 'reading')
  return redirect(paths.rosterUpload(kept.id), 303)
}

export default function Rosters() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <RostersPage {...useLoaderData<typeof loader>()} refusal={refusal} />
}
