import type { Archipelago } from '../../../domain/units/boundaries/archipelagos.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { FactList } from '../../certificates/fact-list.tsx'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { Table } from '../../kit/table.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'

const t = text.boundaries.preview

type Plan = {
  property: string
  seen: string
  provinces: number
  communes: number
  derived: number
  lacking: Archipelago[]
  unknown: { count: number; first: { number: number; said: [string, string][] }[] }
  missing: { count: number; first: { code: string; name: string }[] }
}
type Props = {
  id: string
  fileName: string
  on: string
  plan: Plan | null
  properties: string[]
  refusal: Refusal | null
}

/** What a file of boundaries would bring, before anything is drawn by it. */
export function BoundariesPreviewPage({ id, fileName, on, plan, properties, refusal }: Props) {
  return (
    <Page
      title={t.title}
      lead={fileName === '' ? undefined : <Around words={t.lead} what={fileName} />}
      back={{ to: paths.boundaries(), label: text.boundaries.title }}
    >
      <div className="stack-wide">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {plan && plan.lacking.length > 0 && !refusal ? (
          <RefusalNotice refusal={{ refused: 'archipelagos-missing', lacking: plan.lacking }} />
        ) : null}
        <AnotherReading id={id} on={on} property={plan?.property ?? null} properties={properties} />
        <Card className="flex flex-col gap-5">
          {plan ? <Counts plan={plan} /> : null}
          <div className="flex flex-wrap gap-3">
            {plan?.lacking.length === 0 ? <Taking id={id} on={on} plan={plan} /> : null}
            <form method="post" action={paths.boundariesUploadRemoval(id)}>
              <Button tone="secondary">{t.drop}</Button>
            </form>
          </div>
        </Card>
        {plan ? <Missing of={plan.missing} /> : null}
        {plan ? <Unknown of={plan.unknown} /> : null}
      </div>
    </Page>
  )
}

type ReadingProps = { id: string; on: string; property: string | null; properties: string[] }

function AnotherReading({ id, on, property, properties }: ReadingProps) {
  return (
    <form method="get" action={paths.boundariesPreview(id)} className="coverage-form" noValidate>
      <Select
        label={t.property}
        name="property"
        defaultValue={property ?? ''}
        choices={[
          { value: '', label: t.anyProperty },
          ...properties.map((one) => ({ value: one, label: one })),
        ]}
      />
      <Field label={t.day} name="on" type="date" defaultValue={on} required />
      <Button tone="secondary">{t.again}</Button>
    </form>
  )
}

function Counts({ plan }: { plan: Plan }) {
  const facts = [
    { label: t.byProperty, value: plan.property },
    ...(plan.provinces > 0 ? [{ label: t.provinces, value: formatCount(plan.provinces) }] : []),
    ...(plan.communes > 0 ? [{ label: t.communes, value: formatCount(plan.communes) }] : []),
    ...(plan.derived > 0 ? [{ label: t.derived, value: formatCount(plan.derived) }] : []),
    { label: t.missing, value: formatCount(plan.missing.count) },
    { label: t.unknown, value: formatCount(plan.unknown.count) },
  ]
  return <FactList facts={facts} />
}

function Taking({ id, on, plan }: { id: string; on: string; plan: Plan }) {
  return (
    <form method="post" action={paths.boundariesTaking(id)}>
      <input type="hidden" name="on" value={on} />
      <input type="hidden" name="property" value={plan.property} />
      <input type="hidden" name="seen" value={plan.seen} />
      <Button>{t.take(plan.provinces + plan.communes + plan.derived)}</Button>
    </form>
  )
}

function Missing({ of: { count, first } }: { of: Plan['missing'] }) {
  if (count === 0) return <Notice tone="good" title={t.complete} />
  return (
    <section className="stack">
      <h2>{t.missing}</h2>
      <p>{t.missingLead}</p>
      <Table
        caption={t.missing}
        captionHidden
        head={[t.name, t.code]}
        rows={first.map(({ code, name }) => ({
          key: code,
          cells: [<Vietnamese key="name">{name}</Vietnamese>, code],
        }))}
      />
      {count > first.length ? <p>{t.more(count - first.length)}</p> : null}
    </section>
  )
}

function Unknown({ of: { count, first } }: { of: Plan['unknown'] }) {
  if (count === 0) return null
  return (
    <section className="stack">
      <h2>{t.unknown}</h2>
      <p>{t.unknownLead}</p>
      <Table
        caption={t.unknown}
        captionHidden
        head={[t.number, t.said]}
        rows={first.map(({ number, said }) => ({
          key: String(number),
          cells: [
            formatCount(number),
            <Vietnamese key="said">{said.map(([name, value]) => `${name}: ${value}`).join('; ')}</Vietnamese>,
          ],
        }))}
      />
      {count > first.length ? <p>{t.more(count - first.length)}</p> : null}
    </section>
  )
}
