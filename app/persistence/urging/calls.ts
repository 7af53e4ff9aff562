import type { Day } from '../../domain/day.ts'
import type { CallOutcome, NewCall } from '../../domain/urging/call.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom } from '../day.ts'
import type { Recorded } from '../waivers/waivers.ts'

export async function insertCalls(
  tx: Tx,
  calls: readonly (NewCall & { id: string })[],
  { at, by }: Recorded,
): Promise<void> {
  await tx.call.createMany({
    data: calls.map(({ promisedBy, ...call }) => ({
      ...{ ...call, promisedBy: dateFrom(promisedBy), recordedAt: at, recordedBy: by },
    })),
  })
}

export type MadeCall = {
  outcome: CallOutcome
  promisedBy: Day | null
  at: Date
  /** Null: the operator of the server. */
  by: string | null
}

/** The last call to each of some people, by person. */
export async function lastCalls(db: Reader, personIds: readonly string[]): Promise<Map<string, MadeCall>> {
  const found = await db.$queryRaw<(MadeCall & { personId: string })[]>`
    SELECT DISTINCT ON (c.person_id) c.person_id AS "personId", c.outcome::text AS outcome,
      c.promised_by::text AS "promisedBy", c.recorded_at AS at, n.full_name AS by
    FROM call c LEFT JOIN person n ON n.id = c.recorded_by
    WHERE c.person_id = ANY (${personIds}::uuid[]) ORDER BY c.person_id, c.recorded_at DESC, c.id DESC`
  return new Map(found.map(({ personId, ...call }) => [personId, call]))
}

const MOST_SHOWN = 20

/** The calls to somebody, the latest first. */
export async function callsTo(db: Reader, personId: string): Promise<(MadeCall & { id: string })[]> {
  return db.$queryRaw<(MadeCall & { id: string })[]>`
    SELECT c.id, c.outcome::text AS outcome, c.promised_by::text AS "promisedBy", c.recorded_at AS at, n.full_name AS by
    FROM call c LEFT JOIN person n ON n.id = c.recorded_by
    WHERE c.person_id = ${personId}::uuid ORDER BY c.recorded_at DESC, c.id DESC LIMIT ${MOST_SHOWN}`
}
