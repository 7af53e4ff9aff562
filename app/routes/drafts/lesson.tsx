import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { writtenLesson } from '../../domain/drafts/draft.ts'
import { readLesson } from '../../http/draft-form.ts'
import { saveByForm } from '../../http/draft-saves.ts'
import { found } from '../../http/refusal.ts'
import { savingDraft, stampedFor, teaching } from '../../http/teaching.ts'
import { paths } from '../../paths.ts'
import { draftWithStamp } from '../../persistence/drafts/saved-pieces.ts'
import { LessonPage } from '../../ui/drafts/lesson-page.tsx'
import { lessonNeighbours } from '../../ui/drafts/neighbours-of.ts'
import { fieldsOf } from '../../ui/drafts/piece-fields.ts'
import { UnsavedPage } from '../../ui/drafts/unsaved-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export { UnsavedBoundary as ErrorBoundary } from '../../ui/drafts/unsaved-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lesson.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await teaching(context, request)
  const { id = '', lesson: key = '' } = params
  const { draft, ...stamp } = found(
    await draftWithStamp(world.actor.roles, world.db, id, { piece: 'lesson', key }),
  )
  const written = found(writtenLesson(draft, key))
  return {
    id,
    ...written,
    ...lessonNeighbours(id, draft, key),
    stamped: stampedFor(world, stamp),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await savingDraft(context, request)
  const { id: courseId = '', lesson = '' } = params
  const address = paths.teachLesson(courseId, lesson)
  return saveByForm(world, request, (sent) => readLesson(sent, lesson), { courseId, address })
}

export default function Lesson() {
  const page = useLoaderData<typeof loader>()
  const unsaved = useActionData<typeof action>()
  if (!unsaved) return <LessonPage {...page} />
  const saved = fieldsOf({ piece: 'lesson', value: page.lesson })
  return <UnsavedPage {...unsaved} address={paths.teachLesson(page.id, page.lesson.key)} saved={saved} />
}
