import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import type { Tx } from '../client.ts'
import { dateFrom } from '../day.ts'

export type NewUnit = {
  code: string
  kind: UnitKind
  /** What it was called, one stretch after the other. */
  records: { name: string; from: Day; to: Day | null }[]
}

/** Adds units below one that is there, or at the top; answers their ids by official code. */
export async function insertUnits(
  tx: Tx,
  parentId: string | null,
  units: NewUnit[],
  now: Date,
): Promise<Map<string, string>> {
  const rows = await tx.unit.createManyAndReturn({ data: units.map(() => ({})) })
  const ids = new Map(units.map(({ code }, index) => [code, rows[index]?.id ?? '']))
  await tx.unitRecord.createMany({
    data: units.flatMap(({ code, kind, records }) =>
      records.map(({ name, from, to }) => ({
        ...{ unitId: ids.get(code) ?? '', parentId, code, kind, name, foldedName: fold(name) },
        ...{ from: dateFrom(from), to: dateFrom(to), recordedAt: now },
      })),
    ),
  })
  return ids
}
