import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react'
import { FieldFrame, describedBy } from './field-frame.tsx'

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> & {
  label: string
  name: string
  hint?: ReactNode
  error?: ReactNode
}

/** Several lines to fill in, with their label, hint and error. */
export function TextArea({ label, hint, error, ...textarea }: Props) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...textarea}
        id={id}
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FieldFrame>
  )
}
