import type { ReactNode } from 'react'

type Props = { label: ReactNode; value: ReactNode; hint?: ReactNode }

/** One number with its name; several stand in a `<dl className="stats">`. */
export function Stat({ label, value, hint }: Props) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd className="stat-value">{value}</dd>
      {hint ? <dd className="stat-hint">{hint}</dd> : null}
    </div>
  )
}
