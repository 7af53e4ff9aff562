import { coverageOf, tally, type Coverage, type Tally } from '../../domain/coverage/counts.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Reader } from '../client.ts'
import { holdsOn, known } from './question-sql.ts'
import { tallies } from './tallies.ts'

export type UnitLine = { code: string; name: string; coverage: Coverage }
export type UnitCoverage = { counts: Tally; coverage: Coverage; below: UnitLine[] }

type Below = { id: string; code: string; name: string }

/** A unit's coverage and that of each unit right below it, all on the day that is asked about; whoever lags most first. */
export async function unitCoverage(db: Reader, question: CoverageQuestion): Promise<UnitCoverage> {
  const { unitId, day, knownBy } = question
  const below = await db.$queryRaw<Below[]>`
    SELECT u.unit_id AS id, u.code, u.name FROM unit_record u
    WHERE u.parent_id = ${unitId}::uuid AND ${holdsOn('u', day)} AND ${known('u', knownBy)}`
  const found = await tallies(db, question, below.length > 0)
  const counts = found.get(unitId) ?? tally([])
  const lines = below.map(({ id, code, name }) => ({
    ...{ code, name, coverage: coverageOf(found.get(id) ?? tally([])) },
  }))
  return { counts, coverage: coverageOf(counts), below: lines.sort(mostBehindFirst) }
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
