import type { Day } from '../../domain/day.ts'
import type { UnitChanges } from '../../domain/units/unit-record.ts'
import { applyUnitChanges, type Recording } from '../../persistence/changes/apply-unit-changes.ts'
import { insertChange } from '../../persistence/changes/new-change.ts'
import type { Tx } from '../../persistence/client.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import type { FileMark } from '../tables/read-given.ts'
import type { UnitsAnswer } from '../../domain/units/units-answer.ts'

type UnitChange = {
  kind: 'units_import' | 'reorganisation'
  on: Day
  file: FileMark | null
  resolution?: string | null
  answer: UnitsAnswer
  changes: UnitChanges
  /** What else the change does, under the same key. */
  also?: (recording: Recording) => Promise<void>
}

const actions = { units_import: 'units.imported', reorganisation: 'units.reorganised' } as const

/** Records a change of units with all that belongs to it, and answers its key; one that changes nothing leaves no trace. */
export async function recordUnitChange(world: World, tx: Tx, change: UnitChange): Promise<string | null> {
  const { kind, on, file, resolution = null, answer, changes, also } = change
  if (changes.retract.length + changes.add.length + changes.successions.length === 0) return null
  const recordedAt = world.now()
  const byPersonId = world.actor.kind === 'person' ? world.actor.personId : null
  const changeId = await insertChange(tx, {
    ...{ kind, on, file, resolution, byPersonId, recordedAt },
    summary: answer,
  })
  await applyUnitChanges(tx, changes, { changeId, recordedAt })
  await also?.({ changeId, recordedAt })
  const subject = { kind: 'change' as const, id: changeId }
  await recordAudit(world, tx, { action: actions[kind], subject, details: { on, ...answer } })
  return changeId
}
