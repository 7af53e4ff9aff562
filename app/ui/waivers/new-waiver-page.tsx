import { LONGEST_REASON } from '../../domain/language/written-reason.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DayField } from '../people/change-fields.tsx'
import { Effects } from '../people/effects.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.waivers

type Values = { certification: string; reason: string; from: string; last: string }
type Props = {
  person: { id: string; fullName: string }
  certifications: { id: string; name: string }[]
  declined: { values: Values; refusal: Refusal } | undefined
}

/** Somebody need not hold a certification for a time: from which day, until when and why. */
export function NewWaiverPage({ person, certifications, declined }: Props) {
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
        {certifications.length === 0 ? (
          <Notice tone="warn" title={t.form.noCertification} />
        ) : (
          <Card>
            <WaiverForm person={person} certifications={certifications} declined={declined} />
          </Card>
        )}
      </div>
    </Page>
  )
}

function WaiverForm({ person, certifications, declined }: Props) {
  const empty = { certification: certifications[0]?.id ?? '', reason: '', from: '', last: '' }
  const { values, refusal } = declined ?? { values: empty, refusal: null }
  const { from, fromHint, last, lastHint } = t.form
  return (
    <form method="post" action={paths.personWaivers(person.id)} className="flex flex-col gap-5">
      <Select
        label={t.form.certification}
        name="certification"
        defaultValue={values.certification}
        choices={certifications.map(({ id, name }) => ({ value: id, label: name, lang: 'vi' as const }))}
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
      <DayField name="from" label={from} hint={fromHint} value={values.from} refusal={refusal} required />
      <DayField name="last" label={last} hint={lastHint} value={values.last} refusal={refusal} />
      <p>
        <Button>{t.form.submit}</Button>
      </p>
    </form>
  )
}
