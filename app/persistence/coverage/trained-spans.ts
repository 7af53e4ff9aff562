import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Day } from '../../domain/day.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { known, standsSql } from './question-sql.ts'
import { rank, ranksSql } from './standing-sql.ts'

/** So many people came to be trained on a day, or will not be any more from a day on. */
export type OnDay = { day: Day; people: number }
export type TrainedSpans = {
  /** Of those who are trained: when the last of what they hold was earned, a renewal as much as a first certificate. */
  since: OnDay[]
  /** When the first of what they hold ends, while they are still in post. Nothing that is earned later is in it. */
  until: OnDay[]
}

/** Since when and until when people are trained, as far as that lies after `after` and not after `before`. */
export async function trainedSpans(
  db: Reader,
  question: CoverageQuestion,
  { after, before }: { after: Day; before: Day },
): Promise<TrainedSpans> {
  const found = await rows<OnDay & { what: 'since' | 'until' }>(
    db,
    Prisma.sql`WITH r AS MATERIALIZED (
        SELECT person_id, certification_id, rank FROM ${ranksSql(question, { within: 'unit', split: 'none' })} r
      ), gathered AS (
        SELECT person_id, max(rank) AS rank, max(since) AS since, max(until) AS until FROM (
          SELECT person_id, certification_id, rank, NULL::date AS since, NULL::date AS until FROM r
          UNION ALL ${heldSql(question)}
        ) known GROUP BY person_id, certification_id HAVING max(rank) IS NOT NULL
      ), span AS MATERIALIZED (
        SELECT person_id, max(since) FILTER (WHERE rank <> ${rank.waived}) AS since,
          min(until) FILTER (WHERE rank <> ${rank.waived}) AS until
        FROM gathered GROUP BY 1 HAVING min(rank) IN (${rank['renewal-due']}, ${rank.certified})
      )
      SELECT 'since' AS what, since::text AS day, count(*)::int AS people FROM span
        WHERE since > ${after}::date GROUP BY 2
      UNION ALL
      SELECT 'until', until::text, count(*)::int FROM span
        WHERE until <= ${before}::date AND EXISTS (
          SELECT FROM posting p WHERE p.person_id = span.person_id AND ${stillHolds(question)}) GROUP BY 2`,
  )
  const of = (wanted: 'since' | 'until') =>
    found.filter(({ what }) => what === wanted).map(({ day, people }) => ({ day, people }))
  return { since: of('since'), until: of('until') }
}

/**
 * Certificates that are valid on the day, as `person_id, certification_id, rank, since, until`: of everybody where a nation
 * is asked about, else looked up person by person. Gathered and not joined, so that no plan rests on a guess.
 */
function heldSql(question: CoverageQuestion): Prisma.Sql {
  const { day, knownBy } = question
  const valid = Prisma.sql`c.valid_from <= ${day}::date AND ${known('c', knownBy)}
    AND (c.valid_until IS NULL OR ${day}::date < c.valid_until) AND ${standsSql(question)}`
  const from =
    question.unitId === null
      ? Prisma.sql`certificate c WHERE ${valid}`
      : Prisma.sql`(SELECT DISTINCT person_id FROM r) holder CROSS JOIN LATERAL (
          SELECT * FROM certificate c WHERE c.person_id = holder.person_id AND ${valid} OFFSET 0) c`
  return Prisma.sql`SELECT c.person_id, c.certification_id, NULL::int, c.valid_from,
      coalesce(c.valid_until, 'infinity'::date) FROM ${from}`
}

function stillHolds({ knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`${known('p', knownBy)} AND p."from" <= span.until AND (p."to" IS NULL OR p."to" > span.until)`
}
