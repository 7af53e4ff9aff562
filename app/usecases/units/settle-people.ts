import type { Day } from '../../domain/day.ts'
import { grouped } from '../../domain/grouped.ts'
import { isRefusal, type Outcome, type Refusal } from '../../domain/refusal.ts'
import { livesOf } from '../../domain/units/lives.ts'
import { comingAfter, seats, type Ways } from '../../domain/units/pass-on.ts'
import type { KnownUnits } from '../../domain/units/plan-reorganisation.ts'
import { reorganises } from '../../domain/units/reorganising.ts'
import { settle, type Decision, type Settlement, type Sitting } from '../../domain/units/settling.ts'
import { applyPassedOn } from '../../persistence/changes/apply-passed-on.ts'
import { continueTheSame } from '../../persistence/changes/continue-the-same.ts'
import { holdingsIn } from '../../persistence/changes/holdings.ts'
import { learnerRoles } from '../../persistence/changes/learner-roles.ts'
import { insertChange } from '../../persistence/changes/new-change.ts'
import { openReorganisation } from '../../persistence/changes/open-change.ts'
import { sittings } from '../../persistence/changes/undecided.ts'
import type { Tx } from '../../persistence/client.ts'
import { isUuid } from '../../persistence/is-uuid.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { knownUnits } from '../../persistence/units/known-records.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { beyondReach } from './within-reach.ts'

/** Of one of the postings to be decided the unit that somebody chose, by our keys of both. */
export type Choice = { posting: string; unit: string }
export type Settled = { change: string; decided: number; moved: number }

/**
 * Decides where people go whose unit became several, some of those of a reorganisation or all of them. Decisions are kept as a
 * change of their own: they can be undone, and the reorganisation cannot as long as they stand.
 */
export async function settlePeople(
  world: World,
  { reorganisation, choices }: { reorganisation: string; choices: Choice[] },
): Promise<Outcome<Settled>> {
  if (!reorganises(world.actor) || !isUuid(reorganisation)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    await lockUnits(tx)
    const on = await openReorganisation(tx, reorganisation)
    if (on === null) return { refused: 'not-found' as const }
    const known = await knownUnits(tx)
    const decisions = await decisionsOf(world, tx, { reorganisation, choices, known })
    if ('refused' in decisions) return decisions
    const settlement = await decide(tx, { decisions, known, on, changeId: reorganisation })
    if (isRefusal(settlement)) return settlement
    return record(world, tx, { settlement, decisions, on, settlesId: reorganisation })
  })
}

type Asked = { reorganisation: string; choices: Choice[]; known: KnownUnits }

/** The choices as decisions about people who are undecided still, each once; one that is none leaves everything undone. */
async function decisionsOf(
  world: World,
  tx: Tx,
  { reorganisation, choices, known }: Asked,
): Promise<Decision[] | Refusal> {
  const undecided = new Map<string, Sitting>()
  for (const sitting of await sittings(tx, reorganisation))
    for (const { id } of sitting.pieces) undecided.set(id, sitting)
  const offered = grouped(known.successions, ({ oldUnitId }) => oldUnitId)
  const decisions: Decision[] = []
  for (const { posting, unit } of choices) {
    const sitting = undecided.get(posting)
    if (!sitting) return { refused: 'decided-already' }
    const successors = offered.get(sitting.oldUnitId) ?? []
    if (!successors.some(({ newUnitId }) => newUnitId === unit)) return { refused: 'unit-unknown' }
    decisions.push({ sitting, unitId: unit })
    for (const { id } of sitting.pieces) undecided.delete(id)
  }
  const concerned = new Set(decisions.flatMap(({ sitting, unitId }) => [sitting.seatId, unitId]))
  const beyond = await beyondReach(
    world,
    tx,
    known.records.filter(({ unitId }) => concerned.has(unitId)),
  )
  if (beyond) return { refused: 'not-found' }
  return decisions.length > 0 ? decisions : { refused: 'nothing-decided' }
}

type Deciding = { decisions: Decision[]; known: KnownUnits; on: Day; changeId: string }

async function decide(tx: Tx, { decisions, known, on, changeId }: Deciding): Promise<Outcome<Settlement>> {
  const ways: Ways = { heirs: seats(known.successions), lives: livesOf(known.records) }
  const first = decisions.flatMap(({ sitting, unitId }) => [sitting.seatId, unitId])
  const units = [...new Set([...first, ...comingAfter(first, ways.heirs)])]
  const settlement = settle(decisions, {
    ...{ on, ways, postings: await holdingsIn(tx, 'posting', units, on) },
    roles: await learnerRoles(tx, units, { on, changeId }),
  })
  const [lost] = Object.values(settlement).flatMap(({ withoutHeir }) => withoutHeir)
  const unit = known.records.find(({ unitId }) => unitId === lost)
  return unit ? { refused: 'successor-ends', unit: `${unit.name} (${unit.code})` } : settlement
}

type Deed = { settlement: Settlement; decisions: Decision[]; on: Day; settlesId: string }

async function record(
  world: World,
  tx: Tx,
  { settlement, decisions, on, settlesId }: Deed,
): Promise<Settled> {
  const recordedAt = world.now()
  const byPersonId = world.actor.kind === 'person' ? world.actor.personId : null
  const moved = decisions.filter(({ sitting, unitId }) => unitId !== sitting.seatId).length
  const summary = { decided: decisions.length, moved }
  const changeId = await insertChange(tx, {
    ...{ kind: 'settlement', on, file: null, resolution: null, summary, settlesId, byPersonId, recordedAt },
  })
  for (const held of ['posting', 'appointment'] as const)
    await applyPassedOn(tx, held, settlement[held], on, { changeId, recordedAt })
  await continueTheSame(tx, changeId)
  const subject = { kind: 'change' as const, id: changeId }
  await recordAudit(world, tx, { action: 'units.settled', subject, details: { on, ...summary } })
  return { change: changeId, ...summary }
}
