import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode; slot?: string; vietnamese?: boolean }

/** Names and values one below the other; `slot` lets the page's script fill a value in. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid gap-4 md:grid-cols-2">
      {facts.map(({ label, value, slot, vietnamese }) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="font-medium break-words" data-slot={slot} lang={vietnamese ? 'vi' : undefined}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
