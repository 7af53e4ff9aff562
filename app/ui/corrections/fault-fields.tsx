import { faults } from '../../domain/corrections/correction.ts'
import { LONGEST_REASON } from '../../domain/language/written-reason.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { ChoiceList } from '../kit/choice-list.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { fieldError } from '../shell/field-error.ts'

const t = text.corrections

type Props = { values: { fault: string; reason: string }; refusal: Refusal | null }

/** What is wrong, and the reason in words. */
export function FaultFields({ values, refusal }: Props) {
  return (
    <>
      <ChoiceList
        name="fault"
        legend={t.form.fault}
        type="radio"
        choices={faults.map((fault) => ({ value: fault, label: t.faults[fault] }))}
        selected={[values.fault]}
        error={fieldError(refusal, 'fault')}
        required
      />
      <TextArea
        label={t.form.reason}
        name="reason"
        hint={t.form.reasonHint}
        defaultValue={values.reason}
        error={fieldError(refusal, 'reason')}
        maxLength={LONGEST_REASON}
        rows={3}
        required
      />
    </>
  )
}
