import { outcomes } from '../../domain/corrections/correction.ts'
import { LONGEST_REASON } from '../../domain/language/written-reason.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.corrections.one.form

export type DeclinedAnswer = { values: { outcome: string; words: string }; refusal: Refusal }

/** Accepted, with what was done, or declined, with the reason. */
export function AnswerForm({ id, declined }: { id: string; declined: DeclinedAnswer | undefined }) {
  const { values, refusal } = declined ?? { values: { outcome: '', words: '' }, refusal: null }
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      <Card>
        <form method="post" action={paths.correctionAnswer(id)} className="flex flex-col gap-5">
          <ChoiceList
            name="outcome"
            legend={t.outcome}
            type="radio"
            choices={outcomes.map((outcome) => ({
              ...{ value: outcome, label: t[outcome], hint: t[`${outcome}Hint`] },
            }))}
            selected={[values.outcome]}
            error={fieldError(refusal, 'answered')}
            required
          />
          <TextArea
            label={t.words}
            name="words"
            hint={t.wordsHint}
            defaultValue={values.words}
            error={fieldError(refusal, 'words')}
            maxLength={LONGEST_REASON}
            rows={3}
            required
          />
          <p>
            <Button>{t.submit}</Button>
          </p>
        </form>
      </Card>
    </section>
  )
}
