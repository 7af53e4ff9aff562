import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { keptRosterData } from '../../http/roster-data.ts'
import { text } from '../../i18n/text.ts'
import { KeptRosterPage } from '../../ui/people/roster/kept-roster-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.rosterPages.kept.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return keptRosterData(world, request, params['id'])
}

export default function KeptRoster() {
  return <KeptRosterPage {...useLoaderData<typeof loader>()} />
}
