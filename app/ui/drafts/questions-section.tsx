import { contentOf, questionsDrawn } from '../../domain/drafts/content.ts'
import type { CourseDraft, QuestionDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { ChangeButton } from './change-button.tsx'

const t = text.drafts
const templates = ['single', 'multiple', 'trueFalse'] as const

/** The questions of a draft and how the test draws on them. */
export function QuestionsSection({ id, draft }: { id: string; draft: CourseDraft }) {
  const { questions, quiz } = draft
  return (
    <section className="flex flex-col gap-4" id="cau-hoi">
      <h2 className="text-xl font-semibold">{t.questions}</h2>
      <p className="text-muted">{t.questionsHint}</p>
      {questions.length > 0 ? (
        <>
          <ol className="draft-lines">
            {questions.map((question, index) => (
              <QuestionLine key={question.key} id={id} question={question} number={index + 1} />
            ))}
          </ol>
          <p>
            <strong>{quiz.title || t.untitled}</strong>:{' '}
            {t.quizFacts(questionsDrawn(contentOf(draft)), quiz.passMark)}.{' '}
            <a href={paths.teachQuiz(id)}>{t.editQuiz}</a>
          </p>
        </>
      ) : null}
      <div className="add-buttons">
        {templates.map((template) => (
          <form key={template} method="post" action={paths.teachQuestions(id)}>
            <input type="hidden" name="template" value={template} />
            <Button tone="secondary">{t.addQuestion[template]}</Button>
          </form>
        ))}
      </div>
    </section>
  )
}

type LineProps = { id: string; question: QuestionDraft; number: number }

function QuestionLine({ id, question: { key, stem, kind }, number }: LineProps) {
  const name = t.question(number)
  return (
    <li className="draft-line" id={`cau-hoi-${key}`}>
      <span className="draft-line-text">
        <a href={paths.teachQuestion(id, key)} className="font-medium">
          {name}. {stem || t.noStem}
        </a>
        <span className="text-sm text-muted">{t.kinds[kind]}</span>
      </span>
      <span className="draft-changes">
        <ChangeButton
          action={paths.teachRemovals(id)}
          fields={{ what: 'question', key }}
          label={t.remove.submit}
          of={t.remove.of(name)}
        />
      </span>
    </li>
  )
}
