import { parseDay } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import type { Period } from '../../domain/period.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { livesOf } from '../../domain/units/lives.ts'
import { inheritors, passOn } from '../../domain/units/pass-on.ts'
import type { KnownUnits } from '../../domain/units/plan-reorganisation.ts'
import { certificationId } from '../../persistence/requirements/certifications.ts'
import { dutiesByName, insertRequirement } from '../../persistence/requirements/new-requirement.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { knownUnits } from '../../persistence/units/known-records.ts'
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

/**
 * Requires a certification of everybody with one of the duties in a unit or below, and in what that unit is known to become.
 * For administrators and the operator.
 */
export async function addRequirement(
  world: World,
  input: RequirementInput,
): Promise<Outcome<{ id: string }>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const from = parseDay(input.from)
  if (!from) return { refused: 'invalid-input', field: 'from' }
  const certification = await certificationId(world.db, input.certification)
  if (!certification) return { refused: 'certification-unknown' }
  const duties = await dutiesByName(world.db, input.duties)
  const unknown = duties.find(({ id }) => id === null)
  if (unknown) return { refused: 'duty-unknown', name: unknown.name }
  const dutyIds = [...new Set(duties.flatMap(({ id }) => id ?? []))]
  const recordedAt = world.now()
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    await lockUnits(tx)
    const unit = await unitByCode(tx, input.unit, from)
    const [first, ...after] = unit ? staysOf({ unitId: unit.id, from, to: null }, await knownUnits(tx)) : []
    if (!unit || !first) return { refused: 'unit-unknown' }
    const required = { certificationId: certification, dutyIds, recordedAt }
    const id = await insertRequirement(tx, { ...required, ...first })
    for (const stay of after) await insertRequirement(tx, { ...required, ...stay })
    const details = { certification, unit: unit.id, from }
    const subject = { kind: 'requirement' as const, id }
    await recordAudit(world, tx, { action: 'requirement.added', subject, details })
    return { id }
  })
}

/** Where a requirement is held: over the unit and, from the day on which that is known to end, over what inherits from it. */
function staysOf(held: Period & { unitId: string }, { records, successions }: KnownUnits) {
  const lives = livesOf(records)
  const end = lives.get(held.unitId)?.to ?? null
  if (end === null) return [held]
  const ways = { heirs: inheritors(successions), lives }
  const { begun } = passOn([{ ...held, id: '', what: '' }], [], ways, end)
  return [{ ...held, to: end }, ...begun.map(({ unitId, from, to }) => ({ unitId, from, to }))]
}
