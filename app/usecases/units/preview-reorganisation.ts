import { createHash } from 'node:crypto'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { brief, differences, type Difference, type NamedUnit } from '../../domain/units/differences.ts'
import { splitUnits } from '../../domain/units/successions.ts'
import type { UnitsAnswer } from '../../domain/units/units-answer.ts'
import { postedPeople, type PostedPerson } from '../../persistence/changes/posted-people.ts'
import type { Tx } from '../../persistence/client.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { World } from '../world.ts'
import {
  decideReorganisation,
  givenRows,
  type Decided,
  type Reorganisation,
} from './decide-reorganisation.ts'

/** `undecided`: the unit was split, so somebody decides where this person goes. */
export type MovedPerson = PostedPerson & { from: NamedUnit; to: NamedUnit[]; undecided: boolean }

export type Preview = {
  answer: UnitsAnswer
  units: Difference[]
  /** By name, at most {@link MOST_PEOPLE}; how many there are says the answer. */
  people: MovedPerson[]
  skipped: { row: number; code: string; name: string }[]
  /** What the preview was about: what is carried out must be the same. */
  mark: string
}

/** So many people are named in a preview. */
export const MOST_PEOPLE = 500

/** What a reorganisation would do, in names: nothing is done. For whoever may carry it out. */
export async function previewReorganisation(world: World, wanted: Reorganisation): Promise<Outcome<Preview>> {
  const given = await givenRows(world, wanted)
  if (isRefusal(given)) return given
  return inTransaction(world.db, async (tx) => {
    const decided = await decideReorganisation(world, tx, { rows: given.rows, on: wanted.on })
    if (isRefusal(decided)) return decided
    const { plan, answer } = decided
    const nameOf = namesIn(decided)
    return {
      ...{ answer, mark: markOf(decided), people: await movedPeople(tx, decided) },
      units: differences(plan.units, plan.changes.successions, nameOf),
      skipped: plan.skipped.map(({ row, oldCode, oldName }) => ({ row, code: oldCode, name: oldName })),
    }
  })
}

/** One text for all that a decision does; keys of what is new are left out, as they are drawn anew each time. */
export function markOf({ plan, passed }: Decided): string {
  const units = plan.units.map(({ became, before, after }) => [
    ...[became, before?.id ?? null],
    after && [after.code, after.name, after.kind, after.from, after.to],
  ])
  const ways = plan.changes.successions.map(({ oldUnitId, extent, main }) => [oldUnitId, extent, main])
  const held = Object.values(passed).map(({ closed, begun }) => [closed.map(({ id }) => id), begun.length])
  return createHash('sha256')
    .update(JSON.stringify([units, ways, held]))
    .digest('hex')
}

function namesIn({ known, plan }: Decided): (unitId: string) => NamedUnit | null {
  const names = new Map(known.records.map((record) => [record.unitId, brief(record)]))
  for (const { unitId, before, after } of plan.units) {
    const named = after ?? before
    if (named) names.set(unitId, brief(named))
  }
  return (unitId) => names.get(unitId) ?? null
}

async function movedPeople(tx: Tx, decided: Decided): Promise<MovedPerson[]> {
  const { closed, begun } = decided.passed.posting
  const named = namesIn(decided)
  const nameOf = (unitId: string): NamedUnit => named(unitId) ?? { code: '', name: '' }
  const split = splitUnits(decided.plan.changes.successions)
  const unitOf = new Map(closed.map(({ id, unitId }) => [id, unitId]))
  const people = await postedPeople(tx, [...unitOf.keys()], MOST_PEOPLE)
  return people.map((person) => {
    const unitId = unitOf.get(person.posting) ?? ''
    const to = begun.filter(({ source }) => source === person.posting).map((one) => nameOf(one.unitId))
    return { ...person, from: nameOf(unitId), to, undecided: split.has(unitId) }
  })
}
