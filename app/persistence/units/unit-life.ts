import type { Day } from '../../domain/day.ts'
import { contains, type Period } from '../../domain/period.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'
import { unitByCode } from './unit-by-code.ts'

/** A unit with what it is called on a day, and the stretches of time in which it is there. */
export type LivingUnit = { id: string; name: string; life: Period[] }

/**
 * A unit by our key of it or by the official code that it bears on a day; where nobody bears the code then, by the one
 * that bears it today.
 */
export async function livingUnit(
  db: Reader,
  keyOrCode: string,
  { on, today }: { on: Day; today: Day },
): Promise<LivingUnit | null> {
  const typed = keyOrCode.trim()
  if (typed === '') return null
  const id = isUuid(typed)
    ? typed
    : ((await unitByCode(db, typed, on)) ?? (await unitByCode(db, typed, today)))?.id
  const records = id === undefined ? [] : await recordsOf(db, id)
  const named = records.find((record) => contains(record, on)) ?? records.at(-1)
  return named && id !== undefined ? { id, name: named.name, life: records } : null
}

/** The stretches of time in which a unit is there. */
export function lifeOfUnit(db: Reader, unitId: string): Promise<Period[]> {
  return recordsOf(db, unitId)
}

function recordsOf(db: Reader, unitId: string): Promise<(Period & { name: string })[]> {
  return rows(
    db,
    Prisma.sql`SELECT name, "from"::text AS "from", "to"::text AS "to" FROM unit_record
      WHERE unit_id = ${unitId}::uuid AND retracted_at IS NULL ORDER BY "from"`,
  )
}
