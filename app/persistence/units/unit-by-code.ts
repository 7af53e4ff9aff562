import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { dateFrom } from '../day.ts'

export type NamedUnit = { id: string; code: string; name: string; parentId: string | null }

/** The one unit that bears an official code on a day, as known now: codes are reused, so the day belongs to the key. */
export async function unitByCode(db: Reader, code: string, day: Day): Promise<NamedUnit | null> {
  const on = dateFrom(day)
  const record = await db.unitRecord.findFirst({
    where: { code, retractedAt: null, from: { lte: on }, OR: [{ to: null }, { to: { gt: on } }] },
  })
  return record && { id: record.unitId, code: record.code, name: record.name, parentId: record.parentId }
}
