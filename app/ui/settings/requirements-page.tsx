import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.settings.requirements

type Requirement = { id: string; certification: string; unit: string; duties: string[]; from: Day }
export type RequirementValues = { certification: string; unit: string; from: string }

type Props = {
  requirements: Requirement[]
  certifications: { id: string; name: string }[]
  units: { code: string; name: string; kind: string }[]
  values: RequirementValues
  refusal: Refusal | null
}

/** Which certification is required where, and a form for one more. */
export function RequirementsPage({ requirements, certifications, units, values, refusal }: Props) {
  const rows = requirements.map(({ id, certification, unit, duties, from }) => ({
    key: id,
    cells: [
      <Vietnamese key="certification">{certification}</Vietnamese>,
      <Vietnamese key="unit">{unit}</Vietnamese>,
      duties.length > 0 ? <Vietnamese key="duties">{duties.join(', ')}</Vietnamese> : t.everyDuty,
      formatDay(from),
    ],
  }))
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.settings(), label: text.settings.back }}>
      <div className="flex flex-col gap-6">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Table
          caption={t.current}
          head={[t.certification, t.unit, t.duties, t.from]}
          rows={rows}
          empty={t.none}
        />
        {certifications.length === 0 ? (
          <Notice tone="warn" title={t.loadFirst} />
        ) : (
          <RequirementForm certifications={certifications} units={units} values={values} refusal={refusal} />
        )}
      </div>
    </Page>
  )
}

function RequirementForm({ certifications, units, values, refusal }: Omit<Props, 'requirements'>) {
  const provincesFirst = [...units].sort(
    (a, b) => Number(b.kind === 'province') - Number(a.kind === 'province'),
  )
  return (
    <Card className="max-w-2xl">
      <form method="post" action={paths.settingsRequirements()} className="flex flex-col gap-5">
        <h2 className="text-xl font-semibold">{t.add}</h2>
        <Select
          label={t.certification}
          name="certification"
          choices={certifications.map(({ id, name }) => ({ value: id, label: name, lang: 'vi' as const }))}
          defaultValue={values.certification}
        />
        <Select
          label={t.unit}
          name="unit"
          choices={provincesFirst.map(({ code, name }) => ({
            value: code,
            label: name,
            lang: 'vi' as const,
          }))}
          defaultValue={values.unit}
        />
        <Field
          label={t.from}
          name="from"
          type="date"
          defaultValue={values.from}
          error={fieldError(refusal, 'from')}
          required
        />
        <Button>{t.submit}</Button>
      </form>
    </Card>
  )
}
