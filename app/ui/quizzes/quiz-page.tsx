import type { OutlineItem } from '../../domain/courses/outline.ts'
import { isDiagnostic } from '../../domain/quizzes/grade.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { formatInstant, formatNumber, formatRate } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.quizzes

type Attempt = {
  id: string
  number: number
  deadline: Date | null
  submittedAt: Date | null
  score: number | null
  passed: boolean | null
}

type Props = {
  quiz: {
    slug: string
    title: string
    questionCount: number
    passMark: number
    timeLimitMinutes: number | null
    attemptsAllowed: number
  }
  course: { slug: string; title: string }
  attempts: Attempt[]
  mayNot: Refusal | null
  before: OutlineItem | null
  passed: boolean
  /** For one intention to start; see the use case. */
  startKey: string
}

/** A quiz from outside: its rules, one button, and the attempts so far. */
export function QuizPage({ quiz, course, attempts, mayNot, before, passed, startKey }: Props) {
  const open = attempts.find(({ submittedAt }) => submittedAt === null)
  const over = attempts.filter(({ submittedAt }) => submittedAt !== null)
  const back = { to: paths.course(course.slug), label: t.backToCourse }
  return (
    <Page
      title={<Vietnamese>{quiz.title}</Vietnamese>}
      lead={<Vietnamese>{course.title}</Vietnamese>}
      back={back}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        {passed ? <Notice tone="good" title={isDiagnostic(quiz) ? t.handedIn : t.passed} /> : null}
        <Card>
          <div className="flex flex-col gap-4">
            <Rules quiz={quiz} used={over.length} />
            {open ? (
              <Resume attempt={open} />
            ) : passed && isDiagnostic(quiz) ? (
              <ButtonLink to={paths.course(course.slug)}>{t.backToCourse}</ButtonLink>
            ) : mayNot === null ? (
              <Start slug={quiz.slug} again={over.length > 0} startKey={startKey} />
            ) : (
              <NotNow course={course.slug} refusal={mayNot} before={before} />
            )}
          </div>
        </Card>
        {over.length > 0 ? <Past attempts={over} quiz={quiz} /> : null}
      </div>
    </Page>
  )
}

function Rules({ quiz, used }: { quiz: Props['quiz']; used: number }) {
  const { questionCount, passMark, timeLimitMinutes, attemptsAllowed } = quiz
  const facts = [
    [t.about.questions, String(questionCount)],
    [t.about.time, timeLimitMinutes === null ? t.about.noLimit : t.about.minutes(timeLimitMinutes)],
    [t.about.pass, t.about.percent(passMark)],
    [
      t.about.attempts,
      attemptsAllowed === 0
        ? t.about.unlimited
        : t.about.left(Math.max(0, attemptsAllowed - used), attemptsAllowed),
    ],
  ]
  return (
    <>
      <dl className="quiz-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="ml-5 list-disc">
        {(isDiagnostic(quiz) ? t.diagnosticRules : t.rules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
}

function Start({ slug, again, startKey }: { slug: string; again: boolean; startKey: string }) {
  return (
    <form method="post" action={paths.quizAttempts(slug)}>
      <input type="hidden" name="key" value={startKey} />
      <Button>{again ? t.again : t.start}</Button>
    </form>
  )
}

function Resume({ attempt }: { attempt: Attempt }) {
  return (
    <>
      <p>{attempt.deadline ? t.openUntil(attempt.deadline) : t.open}</p>
      <ButtonLink to={paths.attempt(attempt.id)}>{t.resume}</ButtonLink>
    </>
  )
}

type NotNowProps = { course: string; refusal: Refusal; before: OutlineItem | null }

function NotNow({ course, refusal, before }: NotNowProps) {
  if (!before) return <RefusalNotice refusal={refusal} />
  return (
    <>
      <Notice tone="info" title={t.locked} />
      <ButtonLink to={paths.step(course, before)}>
        {t.toBefore}: <Vietnamese>{before.title}</Vietnamese>
      </ButtonLink>
    </>
  )
}

function Past({ attempts, quiz }: { attempts: Attempt[]; quiz: Props['quiz'] }) {
  const { attempt, when, score, result } = t.columns
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold">{t.past}</h2>
      <Table
        caption={t.past}
        captionHidden
        head={[attempt, result, { label: score, numeric: true }, when]}
        rows={attempts.map((one) => ({
          key: one.id,
          cells: [
            <a key="attempt" href={paths.attempt(one.id)}>
              {t.attempt(one.number)}
            </a>,
            <Result key="result" quiz={quiz} passed={one.passed === true} />,
            `${formatNumber(one.score ?? 0)} (${formatRate((one.score ?? 0) / quiz.questionCount)})`,
            one.submittedAt ? formatInstant(one.submittedAt) : '',
          ],
        }))}
      />
    </section>
  )
}

function Result({ quiz, passed }: { quiz: Props['quiz']; passed: boolean }) {
  if (isDiagnostic(quiz)) return <Badge tone="neutral">{t.results.handedIn}</Badge>
  return <Badge tone={passed ? 'good' : 'warn'}>{passed ? t.results.passed : t.results.failed}</Badge>
}
