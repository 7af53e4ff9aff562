import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { writtenQuestion } from '../../domain/drafts/draft.ts'
import { readQuestion } from '../../http/draft-form.ts'
import { saveByForm } from '../../http/draft-saves.ts'
import { found } from '../../http/refusal.ts'
import { savingDraft, stampedFor, teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { draftWithStamp } from '../../persistence/drafts/saved-pieces.ts'
import { questionNeighbours } from '../../ui/drafts/neighbours-of.ts'
import { fieldsOf } from '../../ui/drafts/piece-fields.ts'
import { QuestionPage } from '../../ui/drafts/question-page.tsx'
import { UnsavedPage } from '../../ui/drafts/unsaved-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export { UnsavedBoundary as ErrorBoundary } from '../../ui/drafts/unsaved-boundary.tsx'

export const meta = () => pageTitle(text.drafts.fields.stem)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await teaching(context, request)
  const { id = '', question: key = '' } = params
  const { draft, ...stamp } = found(
    await draftWithStamp(world.actor.roles, world.db, id, { piece: 'question', key }),
  )
  const written = found(writtenQuestion(draft, key))
  return {
    id,
    ...written,
    ...questionNeighbours(id, draft, key),
    stamped: stampedFor(world, stamp),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await savingDraft(context, request)
  const { id: courseId = '', question = '' } = params
  const address = paths.teachQuestion(courseId, question)
  return saveByForm(world, request, (sent) => readQuestion(sent, question), { courseId, address })
}

export default function Question() {
  const page = useLoaderData<typeof loader>()
  const unsaved = useActionData<typeof action>()
  if (!unsaved) return <QuestionPage {...page} />
  const saved = fieldsOf({ piece: 'question', value: page.question })
  return <UnsavedPage {...unsaved} address={paths.teachQuestion(page.id, page.question.key)} saved={saved} />
}
