import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readFacts } from '../../http/draft-form.ts'
import { saveByForm } from '../../http/draft-saves.ts'
import { found } from '../../http/refusal.ts'
import { savingDraft, stampedFor, teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { draftWithStamp } from '../../persistence/drafts/saved-pieces.ts'
import { FactsPage } from '../../ui/drafts/facts-page.tsx'
import { fieldsOf } from '../../ui/drafts/piece-fields.ts'
import { UnsavedPage } from '../../ui/drafts/unsaved-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export { UnsavedBoundary as ErrorBoundary } from '../../ui/drafts/unsaved-boundary.tsx'

export const meta = () => pageTitle(text.drafts.editFacts)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await teaching(context, request)
  const id = params['id'] ?? ''
  const { draft, ...stamp } = found(await draftWithStamp(world.actor.roles, world.db, id, { piece: 'facts' }))
  return { id, facts: draft.facts, stamped: stampedFor(world, stamp) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await savingDraft(context, request)
  const courseId = params['id'] ?? ''
  return saveByForm(world, request, readFacts, { courseId, address: paths.teachFacts(courseId) })
}

export default function Facts() {
  const page = useLoaderData<typeof loader>()
  const unsaved = useActionData<typeof action>()
  if (!unsaved) return <FactsPage {...page} />
  const saved = fieldsOf({ piece: 'facts', value: page.facts })
  return <UnsavedPage {...unsaved} address={paths.teachFacts(page.id)} saved={saved} />
}
