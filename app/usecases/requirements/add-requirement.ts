import { parseDay } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { certificationId } from '../../persistence/requirements/certifications.ts'
import { dutiesByName, insertRequirement } from '../../persistence/requirements/new-requirement.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { unitByCode } from '../../persistence/units/unit-by-code.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

export type RequirementInput = {
  /** The certification's key, or our id of it. */
  certification: string
  /** Official code of the unit, as it was on `from`. */
  unit: string
  /** First day on which the certification must be held. */
  from: string
  /** Names of duties; none: every duty. */
  duties: string[]
}

/** Requires a certification of everybody with one of the duties in a unit or below. For administrators and the operator. */
export async function addRequirement(
  world: World,
  input: RequirementInput,
): Promise<Outcome<{ id: string }>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const from = parseDay(input.from)
  if (!from) return { refused: 'invalid-input', field: 'from' }
  const certification = await certificationId(world.db, input.certification)
  if (!certification) return { refused: 'certification-unknown' }
  const unit = await unitByCode(world.db, input.unit, from)
  if (!unit) return { refused: 'unit-unknown' }
  const duties = await dutiesByName(world.db, input.duties)
  const unknown = duties.find(({ id }) => id === null)
  if (unknown) return { refused: 'duty-unknown', name: unknown.name }
  const dutyIds = [...new Set(duties.flatMap(({ id }) => id ?? []))]
  const recordedAt = world.now()
  const requirement = { certificationId: certification, unitId: unit.id, from, dutyIds, recordedAt }
  return inTransaction(world.db, async (tx) => {
    const id = await insertRequirement(tx, requirement)
    const details = { certification, unit: unit.id, from }
    await recordAudit(world, tx, {
      action: 'requirement.added',
      subject: { kind: 'requirement', id },
      details,
    })
    return { id }
  })
}
