import { coverageOf, type Coverage } from '../../domain/coverage/counts.ts'
import { lackingFor } from '../../domain/coverage/target.ts'
import { addMonths, endOf } from '../../domain/day.ts'
import { mayRequire } from '../../domain/requirements/requiring.ts'
import { tallyOf } from '../../persistence/coverage/tallies.ts'
import type { CommuneLine } from '../../persistence/coverage/unit-coverage.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import type { Reader } from '../../persistence/client.ts'
import type { PersonWorld } from '../../usecases/world.ts'
import { aimOn } from '../aim-data.ts'
import type { AskedCoverage } from '../coverage-question.ts'

/**
 * The target of the unit that is asked about, on the map that is drawn, and whether who asks may set another one: of a unit
 * that ended nobody does.
 */
export async function targetData({ actor, db }: PersonWorld, { unit, today, on, boundaries }: AskedCoverage) {
  const path = unit.id === null ? [] : await pathOfUnit(db, unit.id, today)
  const day = boundaries === 'today' ? today : on
  const { aim, stands } = await aimOn(db, unit.id, { day, today })
  return { ...aim, mayChange: stands && mayRequire(actor, path) }
}

/** The coverage of the unit a month before. */
export async function monthAgoData(db: Reader, { on, question }: AskedCoverage) {
  const day = addMonths(on, -1)
  return { day, coverage: coverageOf(await tallyOf(db, { ...question, day })) }
}

/** What was reported when a past day ended; null where that is what is asked about anyway. */
export async function reportedData(db: Reader, { on, today, known, question }: AskedCoverage) {
  if (on >= today || known !== null) return null
  return coverageOf(await tallyOf(db, { ...question, knownBy: endOf(on) }))
}

/** How far it is to the target: in people, and in how many communes that have not reached it. */
export function distance(
  target: { percent: number },
  coverage: Coverage,
  communes: readonly Pick<CommuneLine, 'coverage'>[],
) {
  const behind = communes.filter((commune) => lackingFor(target, commune.coverage) > 0)
  return { people: lackingFor(target, coverage), communes: behind.length }
}
