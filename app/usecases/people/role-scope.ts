import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/people/role.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { Reader } from '../../persistence/client.ts'
import { unitByCode } from '../../persistence/units/unit-by-code.ts'

export type RoleScope = {
  /** Over which the role is held; null: over everything. */
  unitId: string | null
  /** The unit that was named. */
  namedId: string | null
}

/**
 * Over what a role is held, from the unit's code: administrators hold theirs over everything, trainers may, all others
 * need a unit that is there today.
 */
export async function roleScope(
  db: Reader,
  role: Role,
  code: string | undefined,
  today: Day,
): Promise<Outcome<RoleScope>> {
  const everywhere = role === 'administrator' || role === 'trainer'
  if (!code) return everywhere ? { unitId: null, namedId: null } : { refused: 'unit-needed' }
  const unit = await unitByCode(db, code, today)
  if (!unit) return { refused: 'unit-unknown' }
  return { unitId: role === 'administrator' ? null : unit.id, namedId: unit.id }
}
