import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DayField } from '../people/change-fields.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.requirements

export type RequirementValues = {
  certification: string
  unit: string
  from: string
  last: string
  duties: string[]
}

type Form = {
  values: RequirementValues
  certifications: { id: string; name: string }[]
  units: { id: string; name: string }[] | null
  duties: string[]
}

type Props = { form: Form; refusal: Refusal | null }

/** Asks for a requirement; what it would do is shown next. */
export function NewRequirementPage({ form, refusal }: Props) {
  const { values, certifications } = form
  return (
    <Page
      title={t.form.title}
      lead={t.form.lead}
      back={{ to: paths.requirements(), label: t.back }}
      width="narrow"
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {certifications.length === 0 ? (
          <Notice tone="warn" title={t.loadFirst} />
        ) : (
          <Card>
            <form method="post" action={paths.requirementPreview()} className="flex flex-col gap-5">
              <Select
                label={t.form.certification}
                name="certification"
                choices={certifications.map(({ id, name }) => ({ value: id, label: name, lang: 'vi' }))}
                defaultValue={values.certification || undefined}
              />
              <UnitField units={form.units} value={values.unit} />
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
              <Duties duties={form.duties} chosen={values.duties} />
              <p>
                <Button>{t.form.preview}</Button>
              </p>
            </form>
          </Card>
        )}
      </div>
    </Page>
  )
}

function UnitField({ units, value }: { units: Form['units']; value: string }) {
  if (!units)
    return (
      <Field
        label={t.form.unitCode}
        name="unit"
        hint={t.form.unitCodeHint}
        defaultValue={value}
        maxLength={36}
        required
      />
    )
  return (
    <Select
      label={t.form.unit}
      name="unit"
      hint={t.form.unitHint}
      choices={units.map(({ id, name }) => ({ value: id, label: name, lang: 'vi' }))}
      defaultValue={value || undefined}
    />
  )
}

/** Those that are ticked come along in any case, known or not. */
function Duties({ duties, chosen }: { duties: string[]; chosen: string[] }) {
  const all = [...new Set([...chosen, ...duties])]
  if (all.length === 0) return null
  return (
    <ChoiceList
      id="nhiem-vu"
      name="duty"
      type="checkbox"
      legend={t.form.duties}
      hint={t.form.dutiesHint}
      choices={all.map((name) => ({ value: name, label: <Vietnamese>{name}</Vietnamese> }))}
      selected={chosen}
    />
  )
}
