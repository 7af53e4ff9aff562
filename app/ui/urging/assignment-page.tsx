import { LONGEST_REASON } from '../../domain/language/written-reason.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import type { CertificationChoice } from '../coverage/coverage-form.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { DayField } from '../people/change-fields.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { ChosenPeople, type LeftPeople } from './chosen-people.tsx'

const t = text.coverageAct

type Props = {
  unit: { code: string; name: string }
  search: string
  press: string
  mark: string
  certifications: CertificationChoice[]
  values: { certification: string; due: string; note: string }
  /** Why there is nobody to be shown. */
  refusal: Refusal | null
  /** Why what was sent was not done. */
  declined: Refusal | null
  will: Record<string, number>
  named: { personId: string; fullName: string; staffCode: string }[]
  left: LeftPeople[]
}

/** People are to get a certification by a day: who, which, until when, looked over before it is done. */
export function AssignmentPage(props: Props) {
  const { unit, search, refusal, declined, will, named, left } = props
  const count = will['assigned'] ?? 0
  const wrong = declined ?? refusal ?? (count === 0 ? { refused: 'nobody-to-urge' as const } : null)
  return (
    <Page
      title={<Around words={t.assign.title} what={unit.name} />}
      lead={t.assign.lead}
      back={{ to: paths.coverageList(unit.code, search), label: t.back }}
    >
      <div className="stack-wide">
        {wrong ? <RefusalNotice refusal={wrong} /> : null}
        {count > 0 ? (
          <Card>
            <AssignmentFields {...props} count={count} />
          </Card>
        ) : null}
        <ChosenPeople title={t.assign.who} count={count} named={named} left={left} />
      </div>
    </Page>
  )
}

/** The form has no address of its own: it is sent to the page's, which says who is meant. */
function AssignmentFields({
  certifications,
  values,
  declined,
  press,
  mark,
  count,
}: Props & { count: number }) {
  return (
    <form method="post" className="flex flex-col gap-5">
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="seen" value={mark} />
      <Select
        label={t.assign.certification}
        name="certification"
        defaultValue={values.certification}
        choices={certifications.map(({ key, title }) => ({ value: key, label: title, lang: 'vi' as const }))}
      />
      <DayField
        name="due"
        label={t.assign.due}
        hint={t.assign.dueHint}
        value={values.due}
        refusal={declined}
        required
      />
      <TextArea
        label={t.assign.note}
        name="note"
        hint={t.assign.noteHint}
        defaultValue={values.note}
        error={fieldError(declined, 'note')}
        maxLength={LONGEST_REASON}
        rows={2}
      />
      <p>
        <Button>{t.assign.submit(count)}</Button>
      </p>
    </form>
  )
}
