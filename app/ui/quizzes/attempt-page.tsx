import quizScript from 'browser-script:quiz'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import type { Refusal } from '../../domain/refusal.ts'
import { QuestionChoices, type AskedQuestion } from './question-choices.tsx'

const t = text.quizzes

export type Question = AskedQuestion & { seq: number }

/** An answer that was declined just now. */
export type RefusedAnswer = { refusal: Refusal; question: number | null }

type Props = {
  attempt: {
    id: string
    number: number
    startedAt: Date
    deadline: Date | null
    quiz: { slug: string; title: string }
  }
  /** Until the deadline, by the server's clock; null: no limit. */
  leftMs: number | null
  questions: Question[]
  refused: RefusedAnswer | null
}

/**
 * The whole paper on one page, so that a weak network is needed once: every question is a form of its own. The script
 * saves each choice as it is made; without it each has its button.
 */
export function AttemptPage({ attempt, leftMs, questions, refused }: Props) {
  const { id, quiz, deadline } = attempt
  const done = questions.filter(({ answer }) => answer.length > 0).length
  const back = { to: paths.quiz(quiz.slug), label: t.backToQuiz }
  return (
    <Page
      title={<Vietnamese>{quiz.title}</Vietnamese>}
      lead={deadline ? t.deadline(deadline) : t.attempt(attempt.number)}
      back={back}
      width="narrow"
    >
      {refused?.question === null ? <RefusalNotice refusal={refused.refusal} /> : null}
      <div
        className="quiz-paper"
        data-answers={paths.attemptAnswersJson(id)}
        data-started={attempt.startedAt.toISOString()}
        data-left-ms={leftMs}
        data-words={JSON.stringify(t.script)}
      >
        <Overview questions={questions} done={done} />
        <ol className="quiz-questions">
          {questions.map((question) => (
            <li key={question.position} id={`cau-${question.position}`}>
              <QuestionForm
                attempt={id}
                question={question}
                all={questions.length}
                refusal={refused?.question === question.position ? refused.refusal : null}
              />
            </li>
          ))}
        </ol>
        <Finish attempt={id} left={questions.length - done} all={questions.length} />
      </div>
      <script src={quizScript} defer />
    </Page>
  )
}

function Overview({ questions, done }: { questions: Question[]; done: number }) {
  return (
    <nav className="quiz-overview" aria-label={t.overview}>
      <p className="quiz-state">
        <span data-answered>{t.answered(done, questions.length)}</span>
        <span data-left />
      </p>
      <ol>
        {questions.map(({ position, answer }) => (
          <li key={position}>
            <a
              href={`#cau-${position}`}
              data-question={position}
              data-done={answer.length > 0 ? '' : undefined}
              aria-label={t.goTo(position, answer.length > 0)}
            >
              {position}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type QuestionProps = { attempt: string; question: Question; all: number; refusal: Refusal | null }

function QuestionForm({ attempt, question, all, refusal }: QuestionProps) {
  const { position, answer, seq } = question
  return (
    <form method="post" action={paths.attemptAnswers(attempt)} className="card quiz-question">
      <input type="hidden" name="question" value={position} />
      <input type="hidden" name="seq" value={seq + 1} />
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      <QuestionChoices question={question} all={all} />
      <p className="quiz-save">
        <Button tone="secondary">{t.save}</Button>
        <span role="status" data-state>
          {answer.length > 0 ? t.saved : ''}
        </span>
      </p>
    </form>
  )
}

function Finish({ attempt, left, all }: { attempt: string; left: number; all: number }) {
  return (
    <details className="card quiz-finish" id={`cau-${all + 1}`}>
      <summary className="button button-primary">{t.finish}</summary>
      <form method="post" action={paths.attemptSubmission(attempt)}>
        <p data-open>{t.finishOpen(left)}</p>
        <p className="text-muted">{t.finishHint}</p>
        <Button>{t.submit}</Button>
      </form>
    </details>
  )
}
