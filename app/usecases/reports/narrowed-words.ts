import type { Known } from '../../domain/coverage/known.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { reportPaper } from '../../i18n/vi/report-paper.ts'
import type { Reader } from '../../persistence/client.ts'
import { namesOfDuties } from '../../persistence/people/duties.ts'
import { certificationTitle } from '../../persistence/requirements/certifications.ts'

export type Narrowed = {
  /** Key of a certification. */
  certification: string | null
  duties: readonly string[]
  kinds: readonly UnitKind[]
  known: Known | null
}

/** What a report is narrowed to, as it says so itself. */
export async function narrowedWords(db: Reader, asked: Narrowed): Promise<string[]> {
  const { certification, duties, kinds, known } = asked
  const t = reportPaper.filters
  const title = certification === null ? null : await certificationTitle(db, certification)
  const names = [...(await namesOfDuties(db, duties)).values()].sort((a, b) => a.localeCompare(b, 'vi'))
  return [
    ...(title === null ? [] : [t.certification(title)]),
    ...(names.length > 0 ? [t.duties(names)] : []),
    ...(kinds.length > 0 ? [t.kinds(kinds)] : []),
    ...(known === null ? [] : [t.known(known)]),
  ]
}
