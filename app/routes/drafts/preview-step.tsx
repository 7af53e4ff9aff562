import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { OutlineItem } from '../../domain/courses/outline.ts'
import { contentOf, questionsDrawn } from '../../domain/drafts/content.ts'
import { lessonOf, type CourseDraft } from '../../domain/drafts/draft.ts'
import { COURSE_STEP, previewOutline } from '../../domain/drafts/preview.ts'
import { renderLesson } from '../../files/markdown.ts'
import { found } from '../../http/refusal.ts'
import { teaching } from '../../http/teaching.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { taughtCourse } from '../../persistence/drafts/taught-course.ts'
import { PreviewStepPage, type PreviewStep } from '../../ui/drafts/preview-step-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { alone: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.outline.title)

/** A step of a draft, rendered as publishing would render it; nothing is recorded. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { actor, db } = await teaching(context, request)
  const { id = '', step: key = '' } = params
  const course = found(await taughtCourse(actor.roles, db, id))
  const { draft } = found(course.draft)
  const outline = previewOutline(draft, id, text.drafts.written.quizModule)
  if (key === COURSE_STEP) return { id, outline, step: { kind: 'course' } satisfies PreviewStep }
  const item = found(outline.items.find((one) => one.key === key) ?? null)
  return { id, outline, step: stepOf(draft, item, paths.lesson(course.slug, key)) }
}

function stepOf(draft: CourseDraft, item: OutlineItem, published: string): PreviewStep {
  const lesson = lessonOf(draft, item.key)
  if (!lesson) {
    const { questions } = draft
    return { kind: 'quiz', item, questions, drawn: questionsDrawn(contentOf(draft)) }
  }
  if (lesson.takenOver) return { kind: 'taken-over', item, published }
  return { kind: 'reading', item, html: renderLesson(lesson.text, { reviewed: false }) }
}

export default function PreviewStepRoute() {
  return <PreviewStepPage {...useLoaderData<typeof loader>()} />
}
