import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { reorganises } from '../../domain/units/reorganising.ts'
import { sentForm } from '../../http/form.ts'
import { carryOutForm } from '../../http/carried-out.ts'
import { managing } from '../../http/guard.ts'
import { found, statusOf } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CHANGES_PER_PAGE, keptChanges } from '../../persistence/changes/kept-changes.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { ChangesPage } from '../../ui/units/changes-page.tsx'
import { NewReorganisationPage } from '../../ui/units/new-reorganisation-page.tsx'
import { PreviewPage } from '../../ui/units/preview-page.tsx'

export const meta = () => pageTitle(text.reorganising.changes.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const asked = Number(new URL(request.url).searchParams.get('page'))
  const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1
  const changes = await keptChanges(world.db, sightOf(world), page)
  const more = changes.length > CHANGES_PER_PAGE
  return { changes: changes.slice(0, CHANGES_PER_PAGE), page, more, mayStart: reorganises(world.actor) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  found(reorganises(world.actor) ? world.actor : null)
  const done = await carryOutForm(world, await sentForm(request))
  if ('change' in done) return redirect(paths.reorganisation(done.change), 303)
  const { refusal } = done
  return data(done, refusal && isRefusal(refusal) ? statusOf(refusal) : 400)
}

export default function Reorganisations() {
  const loaded = useLoaderData<typeof loader>()
  const declined = useActionData<typeof action>()
  if (!declined) return <ChangesPage {...loaded} />
  const { shown, faults, refusal, previewed } = declined
  if (previewed) return <PreviewPage {...previewed} draft={shown.draft} refusal={refusal} />
  return <NewReorganisationPage {...shown} faults={faults} refusal={refusal} />
}
