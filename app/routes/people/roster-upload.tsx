import { data, redirect, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { uploadData } from '../../http/roster-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { RosterPreviewPage } from '../../ui/people/roster/roster-preview-page.tsx'
import { RosterProgressPage } from '../../ui/people/roster/roster-progress-page.tsx'
import { RosterStoppedPage } from '../../ui/people/roster/roster-stopped-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

const AGAIN_SECONDS = '2'

export const meta = () => pageTitle(text.rosterPages.title)

/** While the work goes on, the page asks for itself again. */
export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const again = loaderHeaders.get('Refresh')
  return again ? { Refresh: again } : {}
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const shown = await uploadData(world, request, params['upload'])
  const { id, state, changeId } = shown.upload
  if (state === 'imported') throw redirect(changeId ? paths.keptRoster(changeId) : paths.rosters(), 303)
  if (state === 'columns') throw redirect(paths.rosterColumns(id), 303)
  return data(shown, shown.working ? { headers: { Refresh: AGAIN_SECONDS } } : {})
}

export default function RosterUpload() {
  const shown = useLoaderData<typeof loader>()
  if (shown.working) return <RosterProgressPage upload={shown.upload} />
  if (shown.upload.state !== 'previewed') return <RosterStoppedPage {...shown} />
  return <RosterPreviewPage {...shown} />
}
