import { knownBy, type Recorded } from '../period.ts'
import { asKnown, type CoverageFacts } from './facts.ts'

/** What coverage is derived from, with what tells why somebody is not where one looks for them. */
export type ExplainedFacts = Omit<CoverageFacts, 'requirements'> & {
  requirements: (CoverageFacts['requirements'][number] & { id: string })[]
  /** Which unit became which, wholly or in part. */
  became: (Recorded & { oldUnitId: string; newUnitId: string })[]
}

/** The same as it was known when a day ended ({@link asKnown}); null: as known now. */
export function explainedAsKnown(facts: ExplainedFacts, end: Date | null): ExplainedFacts {
  const known = <T extends Recorded>(list: T[]) => list.filter((fact) => knownBy(fact, end))
  return { ...asKnown(facts, end), requirements: known(facts.requirements), became: known(facts.became) }
}
