import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { FieldFrame, describedBy } from './field-frame.tsx'
import { RevealButton } from './reveal-button.tsx'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
  label: string
  name: string
  hint?: ReactNode
  error?: ReactNode
}

/** A line to fill in, with its label, hint and error. */
export function Field({ label, hint, error, type = 'text', ...input }: Props) {
  const id = useId()
  const control = (
    <input
      {...input}
      id={id}
      type={type}
      className="control"
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint, error)}
    />
  )
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {type === 'password' ? (
        <div className="control-line">
          {control}
          <RevealButton id={id} />
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  )
}
