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
      ), trained AS (
        SELECT person_id FROM r GROUP BY 1 HAVING min(rank) IN (${rank['renewal-due']}, ${rank.certified})
      ), held AS (${heldSql(question)}), span AS (
        SELECT person_id, max(since) AS since, min(until) AS until FROM held GROUP BY 1
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

/** What each trained person holds for each certification: valid on the day, the one that lasts longest. */
function heldSql(question: CoverageQuestion): Prisma.Sql {
  const { day, knownBy } = question
  return Prisma.sql`SELECT r.person_id, r.certification_id, max(c.valid_from) AS since,
      max(coalesce(c.valid_until, 'infinity'::date)) AS until
    FROM trained t JOIN r USING (person_id)
    JOIN certificate c ON c.person_id = r.person_id AND c.certification_id = r.certification_id
    WHERE r.rank <> ${rank.waived} AND c.valid_from <= ${day}::date AND ${known('c', knownBy)}
      AND (c.valid_until IS NULL OR ${day}::date < c.valid_until) AND ${standsSql(question)}
    GROUP BY 1, 2`
}

function stillHolds({ knownBy }: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`${known('p', knownBy)} AND p."from" <= span.until AND (p."to" IS NULL OR p."to" > span.until)`
}
