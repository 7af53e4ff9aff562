import { coverageOf, type Coverage } from '../domain/coverage/counts.ts'
import { endOf, type Day } from '../domain/day.ts'
import type { Outcome } from '../domain/refusal.ts'
import { NATION } from '../http/coverage-question.ts'
import { text } from '../i18n/text.ts'
import { tallyOf } from '../persistence/coverage/tallies.ts'
import { certificationId } from '../persistence/requirements/certifications.ts'
import { unitByCode } from '../persistence/units/unit-by-code.ts'
import type { World } from '../usecases/world.ts'

export type CoverageInput = {
  unit: string
  on: Day
  asKnownOn: Day | undefined
  certification?: string | undefined
}
export type CoverageAnswer = { unit: { code: string; name: string }; on: Day } & Coverage

/** Coverage of a unit on a day, as the pages have it. */
export async function runCoverage({ db }: World, input: CoverageInput): Promise<Outcome<CoverageAnswer>> {
  const { on, asKnownOn, certification } = input
  const nation = { id: null, code: NATION, name: text.coverage.nation }
  const unit = input.unit === NATION ? nation : await unitByCode(db, input.unit, on)
  if (!unit) return { refused: 'unit-unknown' }
  const certificationFound = certification ? await certificationId(db, certification) : null
  if (certification && !certificationFound) return { refused: 'certification-unknown' }
  const knownBy = asKnownOn ? endOf(asKnownOn) : null
  const question = { unitId: unit.id, day: on, certificationId: certificationFound, knownBy }
  const counts = await tallyOf(db, question)
  return { unit: { code: unit.code, name: unit.name }, on, ...coverageOf(counts) }
}
