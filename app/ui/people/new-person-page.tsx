import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { DayField, PlaceFields } from './change-fields.tsx'
import { PersonFields, type PersonValues } from './person-fields.tsx'

const t = text.staff

type Props = {
  units: { id: string; name: string }[] | null
  duties: string[]
  values: PersonValues & { unit: string; duty: string; from: string; last: string }
  refusal: Refusal | null
}

/** One more person in a unit of one's own. */
export function NewPersonPage({ units, duties, values, refusal }: Props) {
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      back={{ to: paths.people(), label: t.person.back }}
      width="narrow"
    >
      <Card>
        <form method="post" action={paths.newPerson()} className="flex flex-col gap-5">
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          <PersonFields values={values} refusal={refusal} />
          <PlaceFields form={{ units, duties }} values={values} refusal={refusal} label={t.create.unit} />
          <DayField
            name="from"
            label={t.form.from}
            hint={t.form.fromHint}
            value={values.from}
            refusal={refusal}
            required
          />
          <DayField
            name="last"
            label={t.form.last}
            hint={t.form.lastHint}
            value={values.last}
            refusal={refusal}
          />
          <Button>{t.create.submit}</Button>
        </form>
      </Card>
    </Page>
  )
}
