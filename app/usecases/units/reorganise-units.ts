import type { Day } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import { administers } from '../../domain/people/administrating.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { inheritors, passOn, seats, type PassedOn } from '../../domain/units/pass-on.ts'
import { planReorganisation, type ReorganisationPlan } from '../../domain/units/plan-reorganisation.ts'
import type { Succession } from '../../domain/units/unit-record.ts'
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
): Promise<UnitsAnswer> {
  await lockUnits(tx)
  const plan = planReorganisation(await knownUnits(tx), rows, on, newKeys(world))
  const passed = await allPassedOn(tx, plan.changes.successions, on)
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
  successions: readonly Succession[],
  on: Day,
): Promise<Record<Held, PassedOn>> {
  const pass = async (held: Held, heirs: Map<string, string[]>) => {
    const inEnded = await holdingsIn(tx, held, [...heirs.keys()], on)
    const there = await holdingsIn(tx, held, [...new Set([...heirs.values()].flat())], on)
    return passOn(inEnded, there, heirs, on)
  }
  const inheriting = inheritors(successions)
  return {
    posting: await pass('posting', seats(successions)),
    appointment: await pass('appointment', inheriting),
    requirement: await pass('requirement', inheriting),
  }
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
