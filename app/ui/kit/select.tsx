import { useId, type ReactNode, type SelectHTMLAttributes } from 'react'
import { FieldFrame, describedBy } from './field-frame.tsx'

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'children'> & {
  label: ReactNode
  name: string
  hint?: ReactNode
  error?: ReactNode
  /** `lang` where a label is not in the language of the page. */
  choices: { value: string; label: string; lang?: 'vi' }[]
}

/** One of a list, where there are too many for a {@link ChoiceList}. */
export function Select({ label, hint, error, choices, ...select }: Props) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={id}
        className="control"
        // The label of what lies in a closed disclosure is not found by every program that asks for it.
        aria-label={typeof label === 'string' ? label : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
