import type { Day } from '../../domain/day.ts'
import { isRefusal, type Outcome, type Refusal } from '../../domain/refusal.ts'
import { livesOf } from '../../domain/units/lives.ts'
import { comingAfter, inheritors, passOn, seats, type PassedOn } from '../../domain/units/pass-on.ts'
import {
  planReorganisation,
  type KnownUnits,
  type ReorganisationPlan,
} from '../../domain/units/plan-reorganisation.ts'
import { reorganises, touched } from '../../domain/units/reorganising.ts'
import { splitUnits } from '../../domain/units/successions.ts'
import { readUnitMap, type MapRow } from '../../domain/units/unit-map.ts'
import type { UnitChanges, UnitRecord } from '../../domain/units/unit-record.ts'
import { answerOf, type UnitsAnswer } from '../../domain/units/units-answer.ts'
import { holdingsIn, type Held } from '../../persistence/changes/holdings.ts'
import type { Tx } from '../../persistence/client.ts'
import { knownUnits } from '../../persistence/units/known-records.ts'
import { newKeys } from '../new-keys.ts'
import { readGiven, type FileMark, type GivenFile } from '../tables/read-given.ts'
import type { World } from '../world.ts'
import { beyondReach } from './within-reach.ts'

/** What becomes of what, from a file or typed by hand, and the day from which it counts. */
export type Reorganisation = { on: Day } & ({ file: GivenFile } | { rows: MapRow[] })
export type Given = { rows: MapRow[]; file: FileMark | null }

/** Everything that a reorganisation does, before anything is done. */
export type Decided = {
  known: KnownUnits
  plan: ReorganisationPlan
  passed: Record<Held, PassedOn>
  answer: UnitsAnswer
}

/** The rows that are given, for somebody who carries out reorganisations at all. */
export async function givenRows(world: World, given: Reorganisation): Promise<Outcome<Given>> {
  if (!reorganises(world.actor)) return { refused: 'not-found' }
  if ('rows' in given) return { rows: given.rows, file: null }
  const read = await readGiven(given.file, readUnitMap)
  return isRefusal(read) ? read : { rows: read.read, file: read.file }
}

/** Decides what a reorganisation does, for whoever acts; the same for a preview and for the deed. */
export async function decideReorganisation(
  world: World,
  tx: Tx,
  { rows, on }: { rows: MapRow[]; on: Day },
): Promise<Outcome<Decided>> {
  const known = await knownUnits(tx)
  const plan = planReorganisation(known, rows, on, newKeys(world))
  const foreign = await beyondReach(world, tx, touched(plan.changes, known))
  if (foreign) return { refused: 'beyond-own-units', unit: `${foreign.name} (${foreign.code})` }
  const passed = await allPassedOn(tx, known, plan.changes, on)
  return withoutHeir(known, passed) ?? { known, plan, passed, answer: answer(plan, passed.posting) }
}

/** What goes over to successors: people to the one where they sit, the rest to all that inherit. */
async function allPassedOn(
  tx: Tx,
  known: KnownUnits,
  { retract, add, successions }: UnitChanges,
  on: Day,
): Promise<Record<Held, PassedOn>> {
  const gone = new Set(retract)
  const lives = livesOf([...known.records.filter(({ id }) => !gone.has(id)), ...add])
  const ending = new Set(successions.map(({ oldUnitId }) => oldUnitId))
  const ways = [...known.successions.filter(({ oldUnitId }) => !ending.has(oldUnitId)), ...successions]
  const pass = async (held: Held, heirs: Map<string, string[]>) => {
    const inEnded = await holdingsIn(tx, held, [...ending], on)
    const there = await holdingsIn(tx, held, comingAfter(ending, heirs), on)
    return passOn(inEnded, there, { heirs, lives }, on)
  }
  return {
    posting: await pass('posting', seats(ways)),
    appointment: await pass('appointment', inheritors(ways)),
    requirement: await pass('requirement', inheritors(ways)),
  }
}

function withoutHeir({ records }: KnownUnits, passed: Record<Held, PassedOn>): Refusal | null {
  const lost = new Set(Object.values(passed).flatMap(({ withoutHeir: units }) => units))
  const unit: UnitRecord | undefined = records.find(({ unitId }) => lost.has(unitId))
  return unit ? { refused: 'successor-ends', unit: `${unit.name} (${unit.code})` } : null
}

function answer(plan: ReorganisationPlan, postings: PassedOn): UnitsAnswer {
  const split = splitUnits(plan.changes.successions)
  const personOf = ({ what }: { what: string }) => what.split(' ')[0] ?? ''
  const moved = new Set(postings.closed.map(personOf))
  const undecided = new Set(postings.closed.filter(({ unitId }) => split.has(unitId)).map(personOf))
  const skipped = new Set(plan.skipped.map(({ oldLevel, oldCode }) => `${oldLevel} ${oldCode}`))
  return answerOf(plan.units, { moved: moved.size, undecided: undecided.size, skipped: skipped.size })
}
