import { useId, type ReactNode } from 'react'
import { describedBy, FieldError } from './field-frame.tsx'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = {
  /** Where the page has one for it, so that the list reads the same wherever it stands in a page. */
  id?: string
  name: string
  legend: ReactNode
  type: 'radio' | 'checkbox'
  choices: Choice[]
  /** The values chosen so far. */
  selected: string[]
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
}

/** A question with its choices: each a large target with the whole text in it. */
export function ChoiceList({
  id: given,
  name,
  legend,
  type,
  choices,
  selected,
  hint,
  error,
  required,
}: Props) {
  const own = useId()
  const id = given ?? own
  return (
    <fieldset className="choices" aria-describedby={describedBy(id, hint, error)}>
      <legend className="choices-legend">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type={type}
            name={name}
            value={choice.value}
            defaultChecked={selected.includes(choice.value)}
            disabled={choice.disabled}
            required={type === 'radio' && required}
          />
          <span className="choice-text">
            {choice.label}
            {choice.hint ? <span className="choice-hint">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
