import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = { id: string; label: ReactNode; hint?: ReactNode; error?: ReactNode; children: ReactNode }

/** Label, hint and error around one control, whose id is given. */
export function FieldFrame({ id, label, hint, error, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="field-error">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  )
}

/** The value of `aria-describedby` of the control inside a {@link FieldFrame}. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
