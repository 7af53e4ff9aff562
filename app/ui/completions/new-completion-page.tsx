import { acceptedKinds } from '../../domain/completions/accepted.ts'
import { LONGEST_REASON } from '../../domain/language/written-reason.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DayField } from '../people/change-fields.tsx'
import { Effects } from '../people/effects.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.completions

type Values = { training: string; day: string; kind: string; evidence: string }
export type TrainingChoice = { what: 'course' | 'certification'; key: string; title: string }
type Props = {
  person: { id: string; fullName: string }
  choices: TrainingChoice[]
  declined: { values: Values; refusal: Refusal } | undefined
}

/** Training that somebody did elsewhere is accepted: what, on which day, by which evidence. */
export function NewCompletionPage({ person, choices, declined }: Props) {
  return (
    <Page
      title={t.form.title}
      lead={t.form.lead}
      back={{ to: paths.person(person.id), label: <Vietnamese>{person.fullName}</Vietnamese> }}
      width="narrow"
    >
      <div className="stack">
        {declined ? <RefusalNotice refusal={declined.refusal} /> : null}
        <Effects title={t.form.effectTitle} effects={t.form.effects} />
        <Card>
          <CompletionForm person={person} choices={choices} declined={declined} />
        </Card>
      </div>
    </Page>
  )
}

const empty: Values = { training: '', day: '', kind: 'attended', evidence: '' }

function CompletionForm({ person, choices, declined }: Props) {
  const { values, refusal } = declined ?? { values: empty, refusal: null }
  const { form, kinds } = t
  return (
    <form method="post" action={paths.personCompletions(person.id)} className="flex flex-col gap-5">
      <Select
        label={form.subject}
        name="training"
        defaultValue={values.training}
        required
        choices={[
          { value: '', label: form.choose },
          ...choices.map(({ what, key, title }) => ({
            value: `${what} ${key}`,
            label: what === 'course' ? form.courseChoice(title) : form.certificationChoice(title),
            lang: 'vi' as const,
          })),
        ]}
      />
      <DayField
        name="day"
        label={form.day}
        hint={form.dayHint}
        value={values.day}
        refusal={refusal}
        required
      />
      <ChoiceList
        name="kind"
        type="radio"
        legend={form.kind}
        choices={acceptedKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        selected={[values.kind]}
        required
      />
      <TextArea
        label={form.evidence}
        name="evidence"
        hint={form.evidenceHint}
        defaultValue={values.evidence}
        error={fieldError(refusal, 'evidence')}
        maxLength={LONGEST_REASON}
        rows={3}
        required
      />
      <p>
        <Button>{form.submit}</Button>
      </p>
    </form>
  )
}
