import { LONGEST_TEXT, type LessonDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { DraftForm, DraftScript, type Stamped } from './draft-form.tsx'
import { Neighbours, type Neighbour } from './neighbours.tsx'
import { RichTextField } from './rich-text-field.tsx'

const t = text.drafts

type Props = {
  id: string
  lesson: LessonDraft
  isRemoved: boolean
  stamped: Stamped
  previous: Neighbour | null
  next: Neighbour | null
}

/** One lesson to write. */
export function LessonPage({ id, lesson, isRemoved, stamped, previous, next }: Props) {
  const { key } = lesson
  return (
    <Page
      title={t.editLesson(lesson.title || t.untitled)}
      back={{ to: paths.teachPart(id, { what: 'lesson', key }), label: t.backToCourse }}
    >
      {isRemoved ? <Notice tone="warn" title={t.isRemoved} /> : null}
      <DraftForm
        action={paths.teachLesson(id, key)}
        stamped={stamped}
        beside={isRemoved ? null : <a href={paths.teachPreview(id, key)}>{t.preview}</a>}
      >
        <LessonFields lesson={lesson} />
      </DraftForm>
      <Neighbours
        previous={previous && { ...previous, label: t.previous }}
        next={next && { ...next, label: t.next }}
      />
      <DraftScript />
    </Page>
  )
}

function LessonFields({ lesson }: { lesson: LessonDraft }) {
  return (
    <>
      <div className="lesson-head">
        <Field label={t.fields.title} name="title" defaultValue={lesson.title} maxLength={200} />
        <Field
          label={t.fields.minutes}
          name="minutes"
          type="number"
          inputMode="numeric"
          min={1}
          max={240}
          defaultValue={lesson.minutes}
        />
      </div>
      <Field
        label={t.fields.summary}
        hint={t.hints.summaryOfLesson}
        name="summary"
        defaultValue={lesson.summary}
        maxLength={600}
      />
      <RichTextField
        label={t.fields.text}
        hint={<span data-plain-hint="">{t.hints.text}</span>}
        name="text"
        defaultValue={lesson.text}
        maxLength={LONGEST_TEXT}
      />
    </>
  )
}
