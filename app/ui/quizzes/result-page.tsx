import { isDiagnostic } from '../../domain/quizzes/grade.ts'
import { formatNumber, formatRate } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge, type Tone } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Progress } from '../kit/progress.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import type { RefusedAnswer } from './attempt-page.tsx'
import { LawFoot } from '../courses/law-foot.tsx'

const t = text.quizzes.result

type Reviewed = {
  position: number
  stem: string
  options: { id: string; text: string }[]
  answer: string[]
  mark: number | null
  weights: Record<string, number> | null
  feedback: Record<string, string> | null
  explanation: string | null
  basis: string
  effectiveFrom: string | null
  reviewedBy: string | null
}

type Props = {
  attempt: {
    passMark: number
    score: number | null
    passed: boolean | null
    quiz: { slug: string; title: string; course: { slug: string } }
  }
  questions: Reviewed[]
  certificateId: string | null
  refused: RefusedAnswer | null
}

/** What came of an attempt, what to do next, and every question with its reasons. */
export function ResultPage({ attempt, questions, certificateId, refused }: Props) {
  const { quiz } = attempt
  const back = { to: paths.quiz(quiz.slug), label: text.quizzes.backToQuiz }
  return (
    <Page title={<Around words={t.title} what={quiz.title} />} back={back} width="narrow">
      <div className="flex flex-col gap-8">
        {refused ? <RefusalNotice refusal={refused.refusal} /> : null}
        <Outcome attempt={attempt} questions={questions.length} certificateId={certificateId} />
        <section className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{t.review}</h2>
          <ol className="quiz-questions">
            {questions.map((question) => (
              <li key={question.position}>
                <ReviewedQuestion question={question} all={questions.length} />
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Page>
  )
}

type OutcomeProps = Pick<Props, 'attempt' | 'certificateId'> & { questions: number }

function Outcome({ attempt, questions, certificateId }: OutcomeProps) {
  const { quiz, passMark } = attempt
  const score = attempt.score ?? 0
  const passed = attempt.passed === true
  const percent = formatRate(questions === 0 ? null : score / questions)
  if (isDiagnostic(attempt)) return <HandedIn attempt={attempt} score={score} questions={questions} />
  return (
    <section className="card flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={passed ? 'good' : 'warn'}>{passed ? t.passed : t.failed}</Badge>
        <strong className="text-xl">{t.score(formatNumber(score), questions, percent)}</strong>
      </p>
      <Progress value={score} max={questions} label={percent} tone={passed ? 'good' : 'warn'} />
      <p className="text-muted">{t.needed(passMark)}</p>
      {passed ? (
        <ButtonLink to={certificateId ? paths.certificate(certificateId) : paths.course(quiz.course.slug)}>
          {certificateId ? t.certificate : t.toCourse}
        </ButtonLink>
      ) : (
        <>
          <p>{t.tryAgain}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink to={paths.quiz(quiz.slug)}>{t.retry}</ButtonLink>
            <ButtonLink to={paths.course(quiz.course.slug)} tone="secondary">
              {t.toCourse}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  )
}

/** After a test that nobody fails: what was right, and on to the lessons. */
function HandedIn({
  attempt,
  score,
  questions,
}: Pick<Props, 'attempt'> & { score: number; questions: number }) {
  const percent = formatRate(questions === 0 ? null : score / questions)
  return (
    <section className="card flex flex-col gap-4">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone="info">{t.handedIn}</Badge>
        <strong className="text-xl">{t.score(formatNumber(score), questions, percent)}</strong>
      </p>
      <Progress value={score} max={questions} label={percent} />
      <p>{t.diagnostic}</p>
      <ButtonLink to={paths.course(attempt.quiz.course.slug)}>{t.toLessons}</ButtonLink>
    </section>
  )
}

function ReviewedQuestion({ question, all }: { question: Reviewed; all: number }) {
  const { position, stem, options, answer, weights, feedback, explanation } = question
  const verdict = verdictOf(question)
  return (
    <article className="card flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-3 text-muted">
        {text.quizzes.question(position, all)}
        {verdict ? <Badge tone={verdict.tone}>{verdict.word}</Badge> : null}
      </p>
      <h3 lang="vi" className="font-semibold">
        {stem}
      </h3>
      <ul className="quiz-options">
        {options.map((option) => {
          const chosen = answer.includes(option.id)
          const right = weights !== null && (weights[option.id] ?? 0) > 0
          return (
            <li
              key={option.id}
              data-chosen={chosen && weights ? '' : undefined}
              data-right={right ? '' : undefined}
            >
              <span lang="vi">{option.text}</span>
              <span className="quiz-marks">
                {chosen ? <Badge tone={markTone(weights, right)}>{t.yours}</Badge> : null}
                {right ? <Badge tone="good">{t.rightOption}</Badge> : null}
              </span>
              {chosen && feedback?.[option.id] ? (
                <span lang="vi" className="cell-note">
                  {feedback[option.id]}
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
      {explanation ? (
        <div>
          <p className="font-semibold">{t.explanation}</p>
          <p lang="vi">{explanation}</p>
        </div>
      ) : null}
      <LawFoot of={question} />
    </article>
  )
}

/** Without the key nothing is said about a single option. */
function markTone(weights: Reviewed['weights'], right: boolean): Tone {
  if (weights === null) return 'neutral'
  return right ? 'good' : 'warn'
}

function verdictOf({ mark, answer }: Reviewed): { tone: Tone; word: string } | null {
  if (mark === null) return null
  if (answer.length === 0) return { tone: 'neutral', word: t.unanswered }
  if (mark >= 1) return { tone: 'good', word: t.right }
  return mark > 0 ? { tone: 'warn', word: t.partly } : { tone: 'bad', word: t.wrong }
}
