import type { Day } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { planImport } from '../../domain/units/plan-import.ts'
import { readUnitList, type ListedUnit } from '../../domain/units/unit-list.ts'
import type { Tx } from '../../persistence/client.ts'
import { usedUnit } from '../../persistence/changes/used-unit.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { knownRecords } from '../../persistence/units/known-records.ts'
import type { World } from '../world.ts'
import { newKeys } from '../new-keys.ts'
import { recordUnitChange } from './record-unit-change.ts'
import { readGiven, type FileMark, type GivenFile } from '../tables/read-given.ts'
import { answerOf, type UnitsAnswer } from '../../domain/units/units-answer.ts'

/**
 * Takes over an official list of units as it counts from a day. A list that is read again changes nothing. A unit that the
 * list ends must have nobody in it and nothing held over it: where people would lose their unit, a reorganisation says
 * what becomes of them.
 */
export async function importUnits(
  world: World,
  { file, from }: { file: GivenFile; from: Day },
): Promise<Outcome<UnitsAnswer>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const read = await readGiven(file, readUnitList)
  if (isRefusal(read)) return read
  return inTransaction(world.db, (tx) => take(world, tx, read, from))
}

async function take(
  world: World,
  tx: Tx,
  { read: list, file }: { read: ListedUnit[]; file: FileMark },
  from: Day,
): Promise<Outcome<UnitsAnswer>> {
  await lockUnits(tx)
  const plan = planImport(await knownRecords(tx), list, from, newKeys(world))
  if ('lives' in plan) {
    const { name, code } = plan.lives
    return { refused: 'list-too-old', unit: `${name} (${code})` }
  }
  const ended = plan.units.flatMap(({ became, before }) => (became === 'ended' && before ? [before] : []))
  const used = await usedUnit(
    tx,
    ended.map(({ unitId }) => unitId),
    from,
  )
  const lost = ended.find(({ unitId }) => unitId === used)
  if (lost) return { refused: 'unit-still-used', unit: `${lost.name} (${lost.code})` }
  const answer = answerOf(plan.units)
  await recordUnitChange(world, tx, { kind: 'units_import', on: from, file, answer, changes: plan.changes })
  return answer
}
