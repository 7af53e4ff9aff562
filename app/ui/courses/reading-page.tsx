import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import { itemAfter } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { LessonFrame } from './lesson-frame.tsx'
import { LessonText } from './lesson-text.tsx'

const t = text.courses

type Props = { outline: Outline; item: OutlineItem; html: string }

/** A text to read, as it was rendered when the version was published. */
export function ReadingPage({ outline, item, html }: Props) {
  const { slug } = outline
  return (
    <LessonFrame outline={outline} item={item}>
      {item.place && !item.done ? (
        <p className="mb-4">
          <ButtonLink to={`#${item.place}`} tone="quiet">
            {t.continueHere}
          </ButtonLink>
        </p>
      ) : null}
      <LessonText html={html} keepPlace={paths.lessonPlace(slug, item.key)} />
      <div className="mt-8 flex flex-col gap-3">
        {item.done ? <Onward outline={outline} item={item} /> : <MarkDone course={slug} lesson={item.key} />}
      </div>
    </LessonFrame>
  )
}

function MarkDone({ course, lesson }: { course: string; lesson: string }) {
  return (
    <form method="post" action={paths.lessonCompletion(course, lesson)}>
      <Button type="submit" tone="primary">
        {t.markDone}
      </Button>
    </form>
  )
}

/** Where to go from a step that is done. */
export function Onward({ outline, item }: { outline: Outline; item: OutlineItem }) {
  const next = itemAfter(outline.items, item.key)
  const label = next?.kind === 'quiz' ? t.toQuiz : t.toNext
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{t.alreadyDone}</p>
      {next ? (
        <ButtonLink to={paths.step(outline.slug, next)} tone="primary">
          {label}: <span lang="vi">{next.title}</span>
        </ButtonLink>
      ) : (
        <ButtonLink to={paths.course(outline.slug)} tone="primary">
          {t.toOutline}
        </ButtonLink>
      )}
    </div>
  )
}
