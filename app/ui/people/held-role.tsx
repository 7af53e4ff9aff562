import type { Role } from '../../domain/people/role.ts'
import { text } from '../../i18n/text.ts'
import { Around } from '../kit/vietnamese.tsx'

const t = text.accounts

export type Held = { role: Role; unit: string | null }

/** A role with the unit over which it is held. */
export function HeldRole({ role, unit }: Held) {
  if (unit === null) return <>{t.roles[role]}</>
  return <Around words={(name) => t.held(t.roles[role], name)} what={unit} />
}

/** The same where only words can stand. */
export function roleWords({ role, unit }: Held): string {
  return t.held(t.roles[role], unit)
}
