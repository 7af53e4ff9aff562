import { coverageOf, type Coverage } from '../../domain/coverage/counts.ts'
import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import type { Reader } from '../client.ts'
import { tallies, type Split } from './tallies.ts'

export type NamedLine = { id: string; name: string; coverage: Coverage }

/** Coverage of each duty: whoever holds several counts in each. */
export async function dutyCoverage(db: Reader, question: CoverageQuestion): Promise<NamedLine[]> {
  const lines = await splitBy(db, question, 'duty')
  const named = await db.duty.findMany({ where: { id: { in: lines.map(({ id }) => id) } } })
  return withNames(lines, new Map(named.map(({ id, name }) => [id, name])))
}

/** Coverage of each certification: of those who must hold it. Where only one is required anywhere there is nothing to tell apart. */
export async function certificationCoverage(db: Reader, question: CoverageQuestion): Promise<NamedLine[]> {
  const required = { requirements: { some: { retractedAt: null } } }
  if ((await db.certification.count({ where: required })) < 2) return []
  const lines = await splitBy(db, question, 'certification')
  const named = await db.certification.findMany({ select: { id: true, title: true } })
  return withNames(lines, new Map(named.map(({ id, title }) => [id, title])))
}

async function splitBy(db: Reader, question: CoverageQuestion, split: Split) {
  const { parts } = await tallies(db, question, split)
  return [...parts].map(([id, counts]) => ({ id, coverage: coverageOf(counts) }))
}

/** Whoever lags most first; where nobody is required is left out. */
function withNames(
  lines: readonly Omit<NamedLine, 'name'>[],
  names: ReadonlyMap<string, string>,
): NamedLine[] {
  return lines
    .filter(({ coverage }) => coverage.rate !== null)
    .map((line) => ({ ...line, name: names.get(line.id) ?? '' }))
    .sort((a, b) => (a.coverage.rate ?? 0) - (b.coverage.rate ?? 0) || a.name.localeCompare(b.name, 'vi'))
}
