import type { Refusal } from '../../domain/refusal.ts'
import { communeKinds } from '../../domain/units/unit-kind.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Table } from '../kit/table.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.settings.units

type Unit = { code: string; name: string; kind: string; province: string }
export type CommuneValues = { province: string; kind: string; name: string; code: string; from: string }

type Props = { units: Unit[]; values: CommuneValues; refusal: Refusal | null; added: string | null }

/** The communes of today, and a form for one that is missing. */
export function UnitsPage({ units, values, refusal, added }: Props) {
  const provinces = units.filter(({ kind }) => kind === 'province')
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.settings(), label: text.settings.back }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        {added ? <Notice tone="good" title={<Around words={t.added} what={added} />} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {provinces.length === 0 ? <p>{t.noProvince}</p> : null}
        {provinces.map((province) => (
          <CommunesOf key={province.code} province={province} units={units} />
        ))}
        {provinces.length > 0 ? (
          <CommuneForm provinces={provinces} values={values} refusal={refusal} />
        ) : null}
      </div>
    </Page>
  )
}

function CommunesOf({ province, units }: { province: Unit; units: Unit[] }) {
  const below = units.filter((unit) => unit.province === province.code && unit.kind !== 'province')
  return (
    <details className="disclosure" open={below.length <= 10}>
      <summary>
        <span>
          <Around words={(name) => t.tableOf(name, below.length)} what={province.name} />
        </span>
      </summary>
      <Table
        caption={t.caption(province.code)}
        captionHidden
        head={[t.name, t.code]}
        rows={below.map(({ code, name }) => ({
          key: code,
          cells: [<Vietnamese key="name">{name}</Vietnamese>, code],
        }))}
        empty={t.none}
      />
    </details>
  )
}

function CommuneForm({
  provinces,
  values,
  refusal,
}: Pick<Props, 'values' | 'refusal'> & { provinces: Unit[] }) {
  const kinds = communeKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))
  return (
    <Card>
      <form method="post" action={paths.settingsUnits()} className="flex flex-col gap-5">
        <div>
          <h2 className="text-xl font-semibold">{t.add}</h2>
          <p className="text-muted">{t.addLead}</p>
        </div>
        <Select
          label={t.province}
          name="province"
          choices={provinces.map(({ code, name }) => ({ value: code, label: name, lang: 'vi' as const }))}
          defaultValue={values.province}
        />
        <Select
          label={t.kind}
          name="kind"
          choices={kinds}
          defaultValue={values.kind}
          error={fieldError(refusal, 'kind')}
        />
        <Field
          label={t.name}
          name="name"
          defaultValue={values.name}
          error={fieldError(refusal, 'unitName')}
          maxLength={100}
          required
        />
        <Field
          label={t.code}
          name="code"
          hint={t.codeHint}
          defaultValue={values.code}
          error={fieldError(refusal, 'unitCode')}
          inputMode="numeric"
          maxLength={5}
          required
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
