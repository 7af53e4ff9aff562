import type { TypedUnit } from '../../domain/units/reorganisation-draft.ts'
import { communeKinds } from '../../domain/units/unit-kind.ts'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { FieldError } from '../kit/field-frame.tsx'
import { Select } from '../kit/select.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { faultAt, type Draft, type Fault } from './new-reorganisation-page.tsx'
import type { PlacedUnit } from './old-units.tsx'

const t = text.reorganising.form

type Props = { draft: Draft; olds: PlacedUnit[]; faults: Fault[] }

/** The new units, each with the old ones that go into it. */
export function NewUnits({ draft, olds, faults }: Props) {
  const error = faultAt(faults, null, 'old-left')
  return (
    <section className="stack">
      <h2>{t.news}</h2>
      <p className="text-muted">{t.newsLead}</p>
      {error ? <FieldError id="news">{error}</FieldError> : null}
      {draft.news.map((unit, at) => (
        <NewUnit key={at} unit={unit} at={at} olds={olds} faults={faults} alone={draft.news.length === 1} />
      ))}
      <Button tone="secondary" name="more" value="1">
        {t.more}
      </Button>
    </section>
  )
}

type OneProps = { unit: TypedUnit; at: number; olds: PlacedUnit[]; faults: Fault[]; alone: boolean }

function NewUnit({ unit, at, olds, faults, alone }: OneProps) {
  const kinds = communeKinds.map((kind) => ({ value: kind, label: text.units.kinds[kind] }))
  return (
    <Card className="stack">
      <h3>{t.number(at + 1)}</h3>
      <Select
        label={t.kind}
        name={`kind.${at}`}
        choices={kinds}
        defaultValue={unit.kind}
        error={faultAt(faults, at, 'kind')}
      />
      <Field
        label={t.name}
        name={`name.${at}`}
        defaultValue={unit.name}
        error={faultAt(faults, at, 'name')}
        maxLength={100}
        required
      />
      <Field
        label={t.code}
        name={`code.${at}`}
        hint={t.codeHint}
        defaultValue={unit.code}
        error={faultAt(faults, at, 'code', 'code-twice', 'code-taken')}
        inputMode="numeric"
        maxLength={5}
        required
      />
      <ChoiceList
        type="checkbox"
        name={`from.${at}`}
        legend={t.parts(at + 1)}
        hint={olds.length === 0 ? t.noParts : undefined}
        error={faultAt(faults, at, 'no-part')}
        selected={unit.from}
        choices={olds.map(({ code, name }) => ({
          value: code,
          label: <Vietnamese>{`${name} (${code})`}</Vietnamese>,
        }))}
      />
      {alone ? null : (
        <Button tone="quiet" name="less" value={String(at)}>
          {t.less(at + 1)}
        </Button>
      )}
    </Card>
  )
}
