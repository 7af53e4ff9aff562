import type { Day } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import { administers } from '../../domain/people/administrating.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { livesOf } from '../../domain/units/lives.ts'
import { comingAfter, inheritors, passOn, seats, type PassedOn } from '../../domain/units/pass-on.ts'
import {
  planReorganisation,
  type KnownUnits,
  type ReorganisationPlan,
} from '../../domain/units/plan-reorganisation.ts'
import type { Succession, UnitChanges, UnitRecord } from '../../domain/units/unit-record.ts'
import { readUnitMap, type MapRow } from '../../domain/units/unit-map.ts'
import { applyPassedOn } from '../../persistence/changes/apply-passed-on.ts'
import { holdingsIn, type Held } from '../../persistence/changes/holdings.ts'
import type { Tx } from '../../persistence/client.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { knownUnits } from '../../persistence/units/known-records.ts'
import type { World } from '../world.ts'
import { newKeys } from '../new-keys.ts'
import { recordUnitChange } from './record-unit-change.ts'
import { readGiven, type FileMark, type GivenFile } from '../tables/read-given.ts'
import { answerOf, type UnitsAnswer } from '../../domain/units/units-answer.ts'

export type Reorganisation = { file: GivenFile; on: Day; resolution?: string | undefined }

/**
 * Carries out a reorganisation of units as it counts from a day, with the people, roles and requirements of the units that
 * end, whole or not at all (DESIGN § 3.2).
 */
export async function reorganiseUnits(
  world: World,
  { file, on, resolution }: Reorganisation,
): Promise<Outcome<UnitsAnswer>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const read = readGiven(file, readUnitMap)
  if (isRefusal(read)) return read
  return inTransaction(world.db, (tx) => carryOut(world, tx, { ...read, on, resolution: resolution ?? null }))
}

type Read = { read: MapRow[]; file: FileMark; on: Day; resolution: string | null }

async function carryOut(
  world: World,
  tx: Tx,
  { read: rows, file, on, resolution }: Read,
): Promise<Outcome<UnitsAnswer>> {
  await lockUnits(tx)
  const known = await knownUnits(tx)
  const plan = planReorganisation(known, rows, on, newKeys(world))
  const passed = await allPassedOn(tx, known, plan.changes, on)
  const lost = unitWithoutHeir(known, passed)
  if (lost) return { refused: 'successor-ends', unit: `${lost.name} (${lost.code})` }
  const answer = reorganisationAnswer(plan, passed.posting)
  await recordUnitChange(world, tx, {
    ...{ kind: 'reorganisation', on, file, resolution, answer, changes: plan.changes },
    also: async (recording) => {
      for (const held of ['posting', 'appointment', 'requirement'] as const)
        await applyPassedOn(tx, held, passed[held], on, recording)
    },
  })
  return answer
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

function unitWithoutHeir(known: KnownUnits, passed: Record<Held, PassedOn>): UnitRecord | undefined {
  const lost = new Set(Object.values(passed).flatMap(({ withoutHeir }) => withoutHeir))
  return known.records.find(({ unitId }) => lost.has(unitId))
}

function reorganisationAnswer(plan: ReorganisationPlan, postings: PassedOn): UnitsAnswer {
  const split = splitUnits(plan.changes.successions)
  const personOf = ({ what }: { what: string }) => what.split(' ')[0] ?? ''
  const moved = new Set(postings.closed.map(personOf))
  const undecided = new Set(postings.closed.filter(({ unitId }) => split.has(unitId)).map(personOf))
  const skipped = new Set(plan.skipped.map(({ oldLevel, oldCode }) => `${oldLevel} ${oldCode}`))
  return answerOf(plan.units, { moved: moved.size, undecided: undecided.size, skipped: skipped.size })
}

/** Units that became several. */
function splitUnits(successions: readonly Succession[]): Set<string> {
  const groups = grouped(successions, ({ oldUnitId }) => oldUnitId)
  return new Set([...groups].flatMap(([old, into]) => (into.length > 1 ? [old] : [])))
}
