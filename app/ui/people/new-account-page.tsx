import { roles } from '../../domain/people/role.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { refusalWords } from '../../i18n/refusal-words.ts'
import { PersonFields, type PersonValues } from './person-fields.tsx'
import { UnitField } from './unit-field.tsx'

const t = text.accounts

export type NewAccountValues = PersonValues & { role: string; unit: string; duty: string }

type Props = {
  units: { code: string; name: string; kind: string }[] | null
  duties: string[]
  values: NewAccountValues
  refusal: Refusal | null
}

/** One more person with a role and an account. */
export function NewAccountPage({ units, duties, values, refusal }: Props) {
  const noUnit = refusal?.refused === 'unit-unknown' || refusal?.refused === 'unit-needed'
  const unitError = noUnit ? refusalWords(refusal).advice : undefined
  return (
    <Page
      title={t.create.title}
      lead={t.create.lead}
      back={{ to: paths.accounts(), label: t.back }}
      width="narrow"
    >
      <Card>
        <form method="post" action={paths.newAccount()} className="flex flex-col gap-5">
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          <PersonFields values={values} refusal={refusal} />
          <Select
            label={t.role}
            name="role"
            choices={roles.map((role) => ({ value: role, label: t.roles[role] }))}
            defaultValue={values.role}
          />
          <div>
            <UnitField units={units} value={values.unit} error={unitError} />
            <a href={paths.settingsUnits()} className="inline-block py-2">
              {t.create.unitMissing}
            </a>
          </div>
          <Field
            label={t.create.duty}
            name="duty"
            hint={t.create.dutyHint}
            defaultValue={values.duty}
            list="nhiem-vu"
            maxLength={120}
          />
          <datalist id="nhiem-vu">
            {duties.map((duty) => (
              <option key={duty} value={duty} lang="vi" />
            ))}
          </datalist>
          <Button>{t.create.submit}</Button>
        </form>
      </Card>
    </Page>
  )
}
