import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { AROUND_DAYS } from '../../domain/coverage/explanation.ts'
import { addDays } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { nameOrderSql } from '../people/name-order.ts'
import { boundSql, known, standsSql } from './question-sql.ts'
import { stoodSql } from './scope-sql.ts'

/** Whom one may look for in the number and does not find, or not among the trained. */
export const unlistedKinds = ['no-requirement', 'ended', 'to-come', 'other-certificate'] as const
export type UnlistedKind = (typeof unlistedKinds)[number]

/** How a number comes about: who is posted, who of them is required and by what, and who is not in it. */
export type NumberSteps = {
  posted: number
  requirements: { id: string; people: number }[]
  unlisted: Record<UnlistedKind, number>
}

export async function numberSteps(db: Reader, question: CoverageQuestion): Promise<NumberSteps> {
  const unlisted = unlistedKinds.map(
    (kind) => Prisma.sql`${kind}::text, (SELECT count(*) FROM (${unlistedSql[kind](question)}) x)`,
  )
  const [row] = await db.$queryRaw<[NumberSteps]>`
    WITH RECURSIVE ${aroundSql(question)}
    SELECT (SELECT count(DISTINCT person_id)::int FROM stood) AS posted,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'people', r.people) ORDER BY r.people DESC, r.id) FROM (
        SELECT requirement_id AS id, count(DISTINCT person_id) AS people FROM bound GROUP BY 1) r), '[]') AS requirements,
      jsonb_build_object(${Prisma.join(unlisted)}) AS unlisted`
  return row
}

/** Those of one kind, part by part, in the Vietnamese order of names. */
export async function unlistedPeople(
  db: Reader,
  question: CoverageQuestion,
  kind: UnlistedKind,
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${aroundSql(question)}
    SELECT n.id FROM person n WHERE n.id IN (${unlistedSql[kind](question)})
    ORDER BY ${nameOrderSql('n')} LIMIT ${limit} OFFSET ${offset}`
  return rows.map(({ id }) => id)
}

/** `WITH RECURSIVE` clauses: those of the question, and `near(unit_id)`: the units asked about, with what they came from. */
function aroundSql(question: CoverageQuestion): Prisma.Sql {
  return Prisma.sql`${stoodSql(question, { within: 'unit', split: 'none' })}, ${boundSql(question)}, near(unit_id) AS (
      SELECT unit_id FROM site UNION
      SELECT s.old_unit_id FROM near n JOIN succession s ON s.new_unit_id = n.unit_id AND ${known('s', question.knownBy)}
    )`
}

/** Postings around the unit of people who do not belong to what is asked about on the day. */
function aroundOnly({ knownBy, dutyIds }: CoverageQuestion): Prisma.Sql {
  const duties = dutyIds ? Prisma.sql`AND p.duty_id = ANY (${dutyIds}::uuid[])` : Prisma.empty
  return Prisma.sql`SELECT p.person_id FROM posting p JOIN near n ON n.unit_id = p.unit_id
    WHERE ${known('p', knownBy)} ${duties} AND NOT EXISTS (SELECT FROM stood h WHERE h.person_id = p.person_id)`
}

const unlistedSql: Record<UnlistedKind, (question: CoverageQuestion) => Prisma.Sql> = {
  'no-requirement': () => Prisma.sql`SELECT person_id FROM stood EXCEPT SELECT person_id FROM bound`,
  ended: (question) => Prisma.sql`${aroundOnly(question)} AND p."to" <= ${question.day}::date
    AND p."to" > ${addDays(question.day, -AROUND_DAYS)}::date GROUP BY 1`,
  'to-come': (question) => Prisma.sql`${aroundOnly(question)} AND p."from" > ${question.day}::date
    AND p."from" <= ${addDays(question.day, AROUND_DAYS)}::date
    AND NOT EXISTS (SELECT FROM posting e JOIN near m ON m.unit_id = e.unit_id
      WHERE e.person_id = p.person_id AND e."to" <= ${question.day}::date
        AND e."to" > ${addDays(question.day, -AROUND_DAYS)}::date AND ${known('e', question.knownBy)}) GROUP BY 1`,
  'other-certificate': (question) => Prisma.sql`SELECT o.person_id FROM bound o
    WHERE NOT EXISTS (${validSql(question, Prisma.sql`c.certification_id = o.certification_id`)})
      AND EXISTS (${validSql(question, Prisma.sql`c.certification_id <> o.certification_id`)}) GROUP BY 1`,
}

function validSql(question: CoverageQuestion, which: Prisma.Sql): Prisma.Sql {
  const { day, knownBy } = question
  return Prisma.sql`SELECT FROM certificate c WHERE c.person_id = o.person_id AND ${which}
    AND ${known('c', knownBy)} AND c.valid_from <= ${day}::date
    AND (c.valid_until IS NULL OR ${day}::date < c.valid_until) AND ${standsSql(question)}`
}
