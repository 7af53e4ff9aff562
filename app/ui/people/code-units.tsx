import { useId } from 'react'
import type { CodeNeed } from '../../domain/people/code-need.ts'
import { text } from '../../i18n/text.ts'
import { describedBy, FieldError } from '../kit/field-frame.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.codes

export type ShownUnit = {
  code: string
  name: string
  people: { personId: string; fullName: string; staffCode: string; need: CodeNeed }[]
}

type Props = { units: ShownUnit[]; selected: string[]; error?: string | undefined }

/** The units whose people may get codes, each to be ticked, with the names a tap away. */
export function CodeUnits({ units, selected, error }: Props) {
  const id = useId()
  return (
    <fieldset className="code-units" aria-describedby={describedBy(id, null, error)}>
      <legend className="choices-legend">{t.units}</legend>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {units.map((unit) => (
        <div key={unit.code} className="code-unit">
          <UnitChoice unit={unit} checked={selected.includes(unit.code)} />
          <Names unit={unit} open={units.length === 1} />
        </div>
      ))}
    </fieldset>
  )
}

function UnitChoice({ unit, checked }: { unit: ShownUnit; checked: boolean }) {
  const name = <Vietnamese>{unit.name}</Vietnamese>
  return (
    <label className="choice">
      <input type="checkbox" name="commune" value={unit.code} defaultChecked={checked} />
      <span className="choice-text">
        {name}
        <span className="choice-hint">{countedIn(unit)}</span>
      </span>
    </label>
  )
}

function countedIn({ people }: ShownUnit): string {
  const waiting = people.filter(({ need }) => need === 'code-waiting').length
  return t.counted(people.length - waiting, waiting)
}

function Names({ unit, open }: { unit: ShownUnit; open: boolean }) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <span>
          {t.names}
          <span className="sr-only" lang="vi">
            {' '}
            {unit.name}
          </span>
        </span>
      </summary>
      <ul className="code-names">
        {unit.people.map(({ personId, fullName, staffCode, need }) => (
          <li key={personId}>
            <Vietnamese>{fullName}</Vietnamese>{' '}
            <span className="text-muted">
              ({staffCode}), {t.needs[need]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
