import { parseDay } from '../../domain/day.ts'
import { communeName } from '../../domain/language/unit-name.ts'
import { normalise } from '../../domain/language/fold.ts'
import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { communeKinds } from '../../domain/units/unit-kind.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { codeTaken, lockUnits } from '../../persistence/units/add-unit.ts'
import { insertUnits } from '../../persistence/units/insert-units.ts'
import { unitByCode } from '../../persistence/units/unit-by-code.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

export type CommuneInput = {
  /** Official code of the province. */
  province: string
  kind: string
  name: string
  /** Official code: five digits. */
  code: string
  /** The first day of its existence. */
  from: string
}

/** Adds a commune, ward or special zone by hand, where no list of units was imported. */
export async function addCommune(world: World, input: CommuneInput): Promise<Outcome<{ code: string }>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const kind = communeKinds.find((known) => known === input.kind)
  const code = input.code.trim()
  const from = parseDay(input.from.trim())
  if (!kind) return { refused: 'invalid-input', field: 'kind' }
  if (normalise(input.name) === '' || input.name.length > 100)
    return { refused: 'invalid-input', field: 'unitName' }
  if (!/^\d{5}$/.test(code)) return { refused: 'invalid-input', field: 'unitCode' }
  if (!from) return { refused: 'invalid-input', field: 'from' }
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    const province = await unitByCode(tx, input.province, from)
    if (province?.parentId !== null) return { refused: 'unit-unknown' as const }
    if (await codeTaken(tx, code, from)) return { refused: 'unit-code-taken' as const }
    const records = [{ name: communeName(kind, input.name), from, to: null }]
    const ids = await insertUnits(tx, province.id, [{ code, kind, records }], world.now())
    const subject = { kind: 'unit' as const, id: ids.get(code) ?? '' }
    await recordAudit(world, tx, { action: 'unit.added', subject, details: { from } })
    return { code }
  })
}
