import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { describedBy, FieldError } from './field-frame.tsx'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'className'> & {
  label: ReactNode
  name: string
  hint?: ReactNode
  error?: ReactNode
}

/** One thing to agree to or to switch on; the whole line is the target. */
export function Checkbox({ label, hint, error, ...input }: Props) {
  const id = useId()
  return (
    <div className="field">
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <label className="choice choice-plain">
        <input
          {...input}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
        />
        <span className="choice-text">{label}</span>
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="choice-note">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
