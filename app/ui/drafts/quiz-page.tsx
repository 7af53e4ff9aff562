import type { QuizDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { DraftForm, DraftScript, type Stamped } from './draft-form.tsx'

const t = text.drafts

type Props = { id: string; quiz: QuizDraft; stamped: Stamped }

/** How the test at the end of a course is taken. */
export function QuizPage({ id, quiz, stamped }: Props) {
  const numbers = [
    { name: 'drawn', hint: t.hints.drawn, min: 1, max: 200, value: quiz.drawn },
    { name: 'passMark', hint: undefined, min: 1, max: 100, value: quiz.passMark },
    { name: 'timeLimitMinutes', hint: t.hints.timeLimit, min: 1, max: 600, value: quiz.timeLimitMinutes },
    { name: 'attemptsAllowed', hint: t.hints.attempts, min: 0, max: 100, value: quiz.attemptsAllowed },
  ] as const
  return (
    <Page
      title={t.editQuiz}
      back={{ to: `${paths.teachCourse(id)}#cau-hoi`, label: t.backToCourse }}
      width="narrow"
    >
      <DraftForm action={paths.teachQuiz(id)} stamped={stamped}>
        <Field label={t.fields.title} name="title" defaultValue={quiz.title} maxLength={200} />
        {numbers.map(({ name, hint, min, max, value }) => (
          <Field
            key={name}
            label={t.fields[name]}
            hint={hint}
            name={name}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            defaultValue={value ?? ''}
          />
        ))}
      </DraftForm>
      <DraftScript />
    </Page>
  )
}
