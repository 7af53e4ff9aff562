import { MOST_OPTIONS, type QuestionDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { DraftForm, DraftScript, type Stamped } from './draft-form.tsx'
import { Neighbours, type Neighbour } from './neighbours.tsx'

const t = text.drafts
const FEWEST_LINES = 4

type Props = {
  id: string
  question: QuestionDraft
  number: number | null
  isRemoved: boolean
  stamped: Stamped
  previous: Neighbour | null
  next: Neighbour | null
}

/** One question to write, with up to eight options. */
export function QuestionPage({ id, question, number, isRemoved, stamped, previous, next }: Props) {
  const { key } = question
  return (
    <Page
      title={number === null ? t.fields.stem : t.editQuestion(number)}
      back={{ to: `${paths.teachCourse(id)}#cau-hoi`, label: t.backToCourse }}
      width="narrow"
    >
      {isRemoved ? <Notice tone="warn" title={t.isRemoved} /> : null}
      <DraftForm action={paths.teachQuestion(id, key)} stamped={stamped}>
        <QuestionFields question={question} />
      </DraftForm>
      <Neighbours
        previous={previous && { ...previous, label: t.previousQuestion }}
        next={next && { ...next, label: t.nextQuestion }}
      />
      <DraftScript />
    </Page>
  )
}

function QuestionFields({ question }: { question: QuestionDraft }) {
  const { stem, kind, explanation, basis } = question
  const kinds = (['single', 'multiple'] as const).map((value) => ({ value, label: t.kinds[value] }))
  return (
    <>
      <TextArea
        label={t.fields.stem}
        hint={t.hints.stem}
        name="stem"
        defaultValue={stem}
        maxLength={2_000}
        rows={3}
      />
      <Select label={t.fields.kind} name="kind" choices={kinds} defaultValue={kind} />
      <Options options={question.options} />
      <TextArea
        label={t.fields.explanation}
        hint={t.hints.explanation}
        name="explanation"
        defaultValue={explanation}
        maxLength={3_000}
        rows={3}
      />
      <Field label={t.fields.basis} hint={t.hints.basis} name="basis" defaultValue={basis} maxLength={500} />
    </>
  )
}

/** Lines for options; those beyond the first few open on demand, without a script too. */
function Options({ options }: { options: QuestionDraft['options'] }) {
  const lines = Array.from({ length: MOST_OPTIONS }, (_, index) => ({
    number: index + 1,
    text: options[index]?.text ?? '',
    correct: options[index]?.correct ?? false,
  }))
  const shown = Math.max(FEWEST_LINES, options.length)
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="field-label">{t.options}</legend>
      <p className="field-hint">{t.hints.options}</p>
      {lines.slice(0, shown).map((line) => (
        <OptionLine key={line.number} line={line} />
      ))}
      {shown < MOST_OPTIONS ? (
        <details className="rename">
          <summary>{t.moreOptions}</summary>
          <div className="flex flex-col gap-3">
            {lines.slice(shown).map((line) => (
              <OptionLine key={line.number} line={line} />
            ))}
          </div>
        </details>
      ) : null}
    </fieldset>
  )
}

type Line = { number: number; text: string; correct: boolean }

function OptionLine({ line: { number, text: words, correct } }: { line: Line }) {
  return (
    <div className="option-line">
      <input
        className="control"
        name="option"
        defaultValue={words}
        maxLength={1_000}
        aria-label={t.option(number)}
        autoComplete="off"
      />
      <label className="option-right">
        <input
          type="checkbox"
          name="right"
          value={number}
          defaultChecked={correct}
          aria-label={t.rightOf(number)}
        />
        <span>{t.right}</span>
      </label>
    </div>
  )
}
