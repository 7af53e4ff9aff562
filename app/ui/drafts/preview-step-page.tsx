import type { ReactNode } from 'react'
import type { Outline, OutlineItem } from '../../domain/courses/outline.ts'
import type { QuestionDraft } from '../../domain/drafts/draft.ts'
import { COURSE_STEP } from '../../domain/drafts/preview.ts'
import { filledOptions } from '../../domain/drafts/publishable.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { LessonFrame } from '../courses/lesson-frame.tsx'
import { LessonText } from '../courses/lesson-text.tsx'
import { OutlineList } from '../courses/outline-list.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { QuestionChoices } from '../quizzes/question-choices.tsx'

const t = text.publication.preview

export type PreviewStep =
  | { kind: 'course' }
  | { kind: 'reading'; item: OutlineItem; html: string }
  | { kind: 'quiz'; item: OutlineItem; questions: QuestionDraft[]; drawn: number }
  | { kind: 'taken-over'; item: OutlineItem; published: string | null }

type Props = { id: string; outline: Outline; step: PreviewStep }

/** A step of a draft as learners would see it: the same parts, without anything that would be recorded. */
export function PreviewStepPage({ id, outline, step }: Props) {
  const item = step.kind === 'course' ? null : step.item
  return (
    <>
      <p className="preview-ribbon">
        <span>{t.ribbon}</span>{' '}
        <a href={paths.teachPreview(id, item?.key ?? COURSE_STEP)} target="_top">
          {t.leave}
        </a>
      </p>
      {item === null ? (
        <Page title={outline.title} lead={outline.summary}>
          <OutlineList outline={outline} addressOf={({ key }) => paths.teachPreviewStep(id, key)} />
        </Page>
      ) : (
        <LessonFrame outline={outline} item={item} courseAddress={paths.teachPreviewStep(id, COURSE_STEP)}>
          <StepContent step={step} />
          <NextPreview id={id} outline={outline} after={item.key} />
        </LessonFrame>
      )}
    </>
  )
}

function StepContent({ step }: { step: PreviewStep }): ReactNode {
  switch (step.kind) {
    case 'reading':
      return <LessonText html={step.html} />
    case 'quiz':
      return <PreviewPaper questions={step.questions} drawn={step.drawn} />
    case 'taken-over':
      return (
        <div className="flex flex-col gap-4">
          <p>{t.takenOver}</p>
          {step.published ? (
            <p>
              <a href={step.published} target="_top">
                {t.seeNow}
              </a>
            </p>
          ) : null}
        </div>
      )
    case 'course':
      return null
  }
}

function NextPreview({ id, outline, after }: { id: string; outline: Outline; after: string }) {
  const next = outline.items[outline.items.findIndex(({ key }) => key === after) + 1]
  if (!next) return null
  return (
    <p className="mt-8">
      <ButtonLink to={paths.teachPreviewStep(id, next.key)}>
        {t.next}: {next.title}
      </ButtonLink>
    </p>
  )
}

/** All questions as a paper asks them. Answers can be tried; they are sent nowhere. */
function PreviewPaper({ questions, drawn }: { questions: QuestionDraft[]; drawn: number }) {
  return (
    <div className="flex flex-col gap-6">
      <p>{t.paper(drawn, questions.length)}</p>
      <ol className="quiz-questions">
        {questions.map((question, index) => (
          <li key={question.key} className="card quiz-question">
            <form>
              <QuestionChoices question={asked(question, index)} all={questions.length} />
            </form>
          </li>
        ))}
      </ol>
      <Answers questions={questions} />
    </div>
  )
}

function asked(question: QuestionDraft, index: number) {
  const options = filledOptions(question).map(({ text: words }, at) => ({ id: String(at), text: words }))
  return { ...question, options, position: index + 1, answer: [] }
}

function Answers({ questions }: { questions: QuestionDraft[] }) {
  return (
    <details className="card">
      <summary className="font-semibold">{t.answers}</summary>
      <ol className="shown-fields mt-3">
        {questions.map(({ key, options, explanation, basis }, index) => (
          <li key={key}>
            <p className="font-medium">{text.drafts.question(index + 1)}</p>
            <p>
              {t.right(
                options
                  .filter(({ correct }) => correct)
                  .map((option) => option.text)
                  .join('; '),
              )}
            </p>
            <p className="text-muted">{[explanation, basis].filter(Boolean).join(' ')}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
