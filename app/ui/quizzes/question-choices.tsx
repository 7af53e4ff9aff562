import { text } from '../../i18n/text.ts'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.quizzes

/** A question as a paper asks it. */
export type AskedQuestion = {
  position: number
  kind: 'single' | 'multiple'
  stem: string
  options: { id: string; text: string }[]
  answer: string[]
}

/** One question of a paper with its choices. */
export function QuestionChoices({ question, all }: { question: AskedQuestion; all: number }) {
  const { position, kind, stem, options, answer } = question
  return (
    <>
      <p className="text-muted">{t.question(position, all)}</p>
      <ChoiceList
        id={`chon-${position}`}
        name="answer"
        type={kind === 'single' ? 'radio' : 'checkbox'}
        legend={<Vietnamese>{stem}</Vietnamese>}
        hint={kind === 'single' ? t.single : t.multiple}
        choices={options.map((option) => ({
          value: option.id,
          label: <Vietnamese>{option.text}</Vietnamese>,
        }))}
        selected={answer}
      />
    </>
  )
}
