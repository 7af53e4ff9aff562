import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'
import { FieldError } from '../kit/field-frame.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { faultAt, type Draft, type Fault } from './new-reorganisation-page.tsx'

const t = text.reorganising.form

export type PlacedUnit = { code: string; name: string; parent: string | null }
type Props = { draft: Draft; eve: Day; olds: PlacedUnit[]; found: PlacedUnit[] | null; faults: Fault[] }

/** The old units that are chosen, and a search for more. */
export function OldUnits({ draft, eve, olds, found, faults }: Props) {
  const error = faultAt(faults, null, 'no-old', 'old-gone', 'provinces')
  const left = found?.filter(({ code }) => !draft.olds.includes(code)) ?? []
  return (
    <section className="stack">
      <h2>{t.olds}</h2>
      <p className="text-muted">{t.oldsLead}</p>
      {error ? <FieldError id="olds">{error}</FieldError> : null}
      <div className="unit-search">
        <Field
          label={t.find}
          name="q"
          type="search"
          hint={text.units.searchHint}
          defaultValue={draft.q}
          maxLength={100}
        />
        <Button tone="secondary">{t.findButton}</Button>
      </div>
      {found && left.length === 0 ? <p>{found.length === 0 ? t.noResults : t.allChosen}</p> : null}
      {left.length > 0 ? (
        <>
          <ChoiceList
            type="checkbox"
            name="add"
            legend={t.results}
            selected={[]}
            choices={left.map(({ code, name, parent }) => ({
              value: code,
              label: <Vietnamese>{`${name} (${code})`}</Vietnamese>,
              hint: parent ? <Vietnamese>{parent}</Vietnamese> : undefined,
            }))}
          />
          <Button tone="secondary">{t.add}</Button>
        </>
      ) : null}
      <h3>{t.chosen}</h3>
      {draft.olds.length === 0 ? <p>{t.noOlds}</p> : null}
      <ul className="stack">
        {draft.olds.map((code) => (
          <Chosen key={code} code={code} eve={eve} unit={olds.find((unit) => unit.code === code)} />
        ))}
      </ul>
    </section>
  )
}

function Chosen({ code, eve, unit }: { code: string; eve: Day; unit: PlacedUnit | undefined }) {
  const name = unit ? `${unit.name} (${code})` : t.unknown(code, eve)
  return (
    <li className="unit-chosen">
      <input type="hidden" name="old" value={code} />
      <Vietnamese>{name}</Vietnamese>
      <Button tone="quiet" name="drop" value={code}>
        <Around words={t.drop} what={unit?.name ?? code} />
      </Button>
    </li>
  )
}
