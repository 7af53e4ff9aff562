import { coverageOf, tally, type Coverage, type Tally } from '../../domain/coverage/counts.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { holdsOn, known, unitsSql } from './question-sql.ts'
import { tallies } from './tallies.ts'

export type UnitLine = {
  id: string
  code: string
  name: string
  kind: UnitKind
  counts: Tally
  coverage: Coverage
}
export type UnitCoverage = { counts: Tally; coverage: Coverage; below: UnitLine[] }
/** A unit of commune level, with what it lies in. */
export type CommuneLine = UnitLine & { above: string | null }

type Below = Pick<UnitLine, 'id' | 'code' | 'name' | 'kind'>

/** A unit's coverage and that of each unit right below it, all on the day that is asked about; whoever lags most first. */
export async function unitCoverage(db: Reader, question: CoverageQuestion): Promise<UnitCoverage> {
  const below = await unitsRightBelow(db, question)
  const { whole, parts } = await tallies(db, question, below.length > 0 ? 'child' : 'none')
  return { counts: whole, coverage: coverageOf(whole), below: linesOf(below, parts) }
}

/** Coverage of each unit below, however deep, that is no district: communes, wards and the like; whoever lags most first. */
export async function communeCoverage(db: Reader, question: CoverageQuestion): Promise<CommuneLine[]> {
  const [below, { parts }] = await Promise.all([
    communesBelow(db, question),
    tallies(db, question, 'commune'),
  ])
  return linesOf(below, parts)
}

function linesOf<T extends Below>(below: readonly T[], parts: ReadonlyMap<string, Tally>) {
  const lines = below.map((unit) => {
    const counts = parts.get(unit.id) ?? tally([])
    return { ...unit, counts, coverage: coverageOf(counts) }
  })
  return lines.sort(mostBehindFirst)
}

/** The day whose map is looked at. */
const mapDay = ({ day, boundariesOf = day }: CoverageQuestion) => (boundariesOf > day ? boundariesOf : day)

function unitsRightBelow(db: Reader, question: CoverageQuestion): Promise<Below[]> {
  const { unitId, knownBy } = question
  const right = unitId === null ? Prisma.sql`u.parent_id IS NULL` : Prisma.sql`u.parent_id = ${unitId}::uuid`
  return rows<Below>(
    db,
    Prisma.sql`SELECT u.unit_id AS id, u.code, u.name, u.kind::text AS kind FROM unit_record u
      WHERE ${right} AND ${holdsOn('u', mapDay(question))} AND ${known('u', knownBy)}`,
  )
}

function communesBelow(
  db: Reader,
  question: CoverageQuestion,
): Promise<(Below & { above: string | null })[]> {
  const { unitId, knownBy } = question
  const top = unitId === null ? Prisma.sql`u.parent_id IS NULL` : Prisma.sql`u.unit_id = ${unitId}::uuid`
  return rows(
    db,
    Prisma.sql`WITH RECURSIVE ${unitsSql('now_unit', { day: mapDay(question), knownBy })}, site(unit_id) AS (
        SELECT unit_id FROM now_unit u WHERE ${top}
        UNION ALL SELECT u.unit_id FROM site t JOIN now_unit u ON u.parent_id = t.unit_id
      )
      SELECT u.unit_id AS id, u.code, u.name, u.kind::text AS kind, o.name AS above
      FROM site t JOIN unit_record u ON u.unit_id = t.unit_id AND ${holdsOn('u', mapDay(question))} AND ${known('u', knownBy)}
      LEFT JOIN unit_record o ON o.unit_id = u.parent_id AND ${holdsOn('o', mapDay(question))} AND ${known('o', knownBy)}
      WHERE u.parent_id IS NOT NULL AND u.kind <> 'district'`,
  )
}

/** The lowest rate first, among equals the most people missing; where nobody is required at the end. */
function mostBehindFirst(a: UnitLine, b: UnitLine): number {
  const lacking = ({ coverage }: UnitLine) => coverage.required - coverage.trained
  return (
    (a.coverage.rate ?? 2) - (b.coverage.rate ?? 2) ||
    lacking(b) - lacking(a) ||
    a.name.localeCompare(b.name, 'vi')
  )
}

/** Certifications that are required anywhere, to choose one: key and title. */
export async function requiredCertifications(db: Reader): Promise<{ key: string; title: string }[]> {
  const where = { requirements: { some: { retractedAt: null } } }
  return db.certification.findMany({ where, select: { key: true, title: true }, orderBy: { title: 'asc' } })
}
