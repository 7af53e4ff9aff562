import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { readPublication } from '../../http/publication-form.ts'
import { found, refusalResponse, statusOf } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { publicationPage } from '../../persistence/drafts/publication-page.ts'
import { PublicationPage } from '../../ui/drafts/publication-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { publishDraft } from '../../usecases/drafts/publish-draft.ts'

export const meta = () => pageTitle(text.publication.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await teaching(context, request)
  const { quizModule } = text.drafts.written
  return found(await publicationPage(actor.roles, db, params['id'] ?? '', quizModule))
}

/** Publishes the draft as it was looked at; leads to what learners have now. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await teaching(context, request)
  const id = params['id'] ?? ''
  const form = await readPublication(request)
  const outcome = isRefusal(form) ? form : await publishDraft(world, id, form)
  if (!isRefusal(outcome)) return redirect(paths.teachVersion(id, outcome.number), 303)
  if (outcome.refused === 'not-found') throw refusalResponse(outcome)
  return data(outcome, statusOf(outcome))
}

export default function Publication() {
  return (
    <PublicationPage {...useLoaderData<typeof loader>()} refusal={useActionData<typeof action>() ?? null} />
  )
}
