import type { Role } from '../../domain/people/role.ts'
import { text } from '../../i18n/text.ts'

/** A role with the unit over which it is held. */
export function roleWords({ role, unit }: { role: Role; unit: string | null }): string {
  return text.accounts.held(text.accounts.roles[role], unit)
}
