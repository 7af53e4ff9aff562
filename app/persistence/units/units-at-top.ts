import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { dateFrom } from '../day.ts'

/** Units of a day that lie in no other: provinces. */
export async function unitsAtTop(db: Reader, day: Day): Promise<string[]> {
  const on = dateFrom(day)
  const rows = await db.unitRecord.findMany({
    where: { parentId: null, retractedAt: null, from: { lte: on }, OR: [{ to: null }, { to: { gt: on } }] },
    select: { unitId: true },
  })
  return rows.map(({ unitId }) => unitId)
}
