import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { groups, tally, type Tally } from '../../domain/coverage/counts.ts'
import { communeKinds, type UnitKind } from '../../domain/units/unit-kind.ts'
import { rows as rowsOf, sideBySide, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { holdsOn, known } from './question-sql.ts'
import { onOwnMap } from './own-map.ts'
import { isWide, shares, type Share, type Split as Key } from './scope-sql.ts'
import { ranksSql, WHOLE } from './standing-sql.ts'

/** Into what a number falls apart: units right below, units of the postings, duties, certifications, kinds of units. */
export type Split = Key | 'certification' | 'kind'

/** A tally of the whole and one of each part that has somebody, by key. Whoever is in several parts counts in each. */
export type Tallies = { whole: Tally; parts: Map<string, Tally> }

/** The database classifies and counts: the same rule as `coverageOn` of the domain, held to it by a property test. */
export async function tallies(db: Reader, question: CoverageQuestion, split: Split): Promise<Tallies> {
  if (split === 'kind') return byKind(db, question)
  const asked = await onOwnMap(db, await ofOneCertification(db, question))
  const scopes: Scope[] = isWide(asked, { within: 'unit', split: 'none' })
    ? shares.map((share) => ({ share }))
    : [{}]
  const sqlOf = (scope: Scope) =>
    split === 'certification' ? byCertificationSql(asked, scope) : countedSql(asked, { ...scope, split })
  const counted = await sideBySide(
    db,
    scopes.map((scope) => () => rowsOf<TalliedRow>(db, sqlOf(scope))),
  )
  const found = talliesOf(counted.flat())
  const whole = found.get(WHOLE) ?? tally([])
  found.delete(WHOLE)
  return { whole, parts: found }
}

/** Where all that is required is one certification, as mostly, that one is asked about: then people need no telling apart by it. */
async function ofOneCertification(db: Reader, question: CoverageQuestion): Promise<CoverageQuestion> {
  const { certificationId, supposed, day, knownBy } = question
  if (certificationId !== null || supposed) return question
  const required = await rowsOf<{ id: string }>(
    db,
    Prisma.sql`SELECT DISTINCT r.certification_id AS id FROM requirement r WHERE ${holdsOn('r', day)} AND ${known('r', knownBy)} LIMIT 2`,
  )
  const [only] = required
  return only && required.length === 1 ? { ...question, certificationId: only.id } : question
}

/** The whole alone. */
export async function tallyOf(db: Reader, question: CoverageQuestion): Promise<Tally> {
  return (await tallies(db, question, 'none')).whole
}

type Scope = { share?: Share }

function countedSql(question: CoverageQuestion, scope: Scope & { split: Key }): Prisma.Sql {
  const ranks = ranksSql(question, { within: 'unit', ...scope })
  const people =
    question.certificationId === null
      ? Prisma.sql`(SELECT r.key, r.person_id, false AS alone, min(r.rank) AS rank FROM ${ranks} r GROUP BY 1, 2)`
      : ranks
  return Prisma.sql`SELECT person.key, person.rank, person.alone, count(*)::int AS people FROM ${people} person GROUP BY 1, 2, 3`
}

function byCertificationSql(question: CoverageQuestion, scope: Scope): Prisma.Sql {
  return Prisma.sql`WITH r AS MATERIALIZED (SELECT * FROM ${ranksSql(question, { within: 'unit', split: 'none', ...scope })} r)
    SELECT key, rank, count(*)::int AS people FROM (
      SELECT key, person_id, min(rank) AS rank FROM r GROUP BY 1, 2
    ) person GROUP BY 1, 2
    UNION ALL SELECT certification_id, rank, count(*)::int FROM r GROUP BY 1, 2`
}

const splitKinds = [...communeKinds, 'township', 'district', 'province'] as const

async function byKind(db: Reader, question: CoverageQuestion): Promise<Tallies> {
  const asked = splitKinds.filter((kind) => !question.kinds || question.kinds.includes(kind))
  const whole = await tallyOf(db, question)
  const ofKind = (kind: UnitKind) => async () =>
    [kind as string, await tallyOf(db, { ...question, kinds: [kind] })] as const
  const found = await sideBySide(db, asked.map(ofKind))
  return { whole, parts: new Map(found.filter(([, counts]) => Object.values(counts).some(Boolean))) }
}

type TalliedRow = { key: string; rank: number; people: number; alone?: boolean }

/** Tallies by their keys, from rows that say how many people stand at a group's place in `groups`; `alone`: in the whole, too. */
export function talliesOf(rows: readonly TalliedRow[]): Map<string, Tally> {
  const found = new Map<string, Tally>()
  const add = (key: string, { rank: place, people }: TalliedRow) => {
    const counts = found.get(key) ?? tally([])
    const group = groups[place]
    if (group) counts[group] += people
    found.set(key, counts)
  }
  for (const row of rows) {
    add(row.key, row)
    if (row.alone) add(WHOLE, row)
  }
  return found
}
