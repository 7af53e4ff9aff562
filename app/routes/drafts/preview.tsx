import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { writtenLesson } from '../../domain/drafts/draft.ts'
import { QUIZ_KEY } from '../../domain/drafts/outline-changes.ts'
import { COURSE_STEP, previewOutline } from '../../domain/drafts/preview.ts'
import { found } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { draftOf } from '../../persistence/drafts/course-drafts.ts'
import { PreviewPage } from '../../ui/drafts/preview-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${text.publication.preview.title}: ${data.outline.title}`)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await teaching(context, request)
  const id = params['id'] ?? ''
  const { draft } = found(await draftOf(actor.roles, db, id))
  const outline = previewOutline(draft, id, text.drafts.written.quizModule)
  const asked = new URL(request.url).searchParams.get('step')
  const step = outline.items.find(({ key }) => key === asked)?.key ?? COURSE_STEP
  return { id, outline, step, edit: editAddress(id, step, writtenLesson(draft, step) !== null) }
}

function editAddress(id: string, step: string, isWritten: boolean): string | null {
  if (step === COURSE_STEP) return paths.teachFacts(id)
  if (step === QUIZ_KEY) return paths.teachQuiz(id)
  return isWritten ? paths.teachLesson(id, step) : null
}

export default function Preview() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
