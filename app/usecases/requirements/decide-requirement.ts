import { addDays, dayOf, parseDay, type Day } from '../../domain/day.ts'
import { contains } from '../../domain/period.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { mayRequire, requires } from '../../domain/requirements/requiring.ts'
import { staysOf, type HeldRequirement } from '../../domain/requirements/stays.ts'
import { livesOf } from '../../domain/units/lives.ts'
import { inheritors, type Ways } from '../../domain/units/pass-on.ts'
import type { Reader } from '../../persistence/client.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { certificationId } from '../../persistence/requirements/certifications.ts'
import { dutiesByName } from '../../persistence/requirements/new-requirement.ts'
import { knownUnits } from '../../persistence/units/known-records.ts'
import { livingUnit } from '../../persistence/units/unit-life.ts'
import { newKeys } from '../new-keys.ts'
import type { World } from '../world.ts'

export type RequirementInput = {
  /** The certification's key, or our id of it. */
  certification: string
  /** Our key of the unit, or its official code as it was on `from`. */
  unit: string
  /** First day on which the certification must be held. */
  from: string
  /** Last day on which it must be held; empty: no such day. */
  last?: string
  /** Names of duties; none: every duty. */
  duties: string[]
}

/** A requirement as it would be recorded: over its unit first, then over what that unit is known to become. */
export type DecidedRequirement = {
  certificationId: string
  dutyIds: string[]
  stays: [HeldRequirement, ...HeldRequirement[]]
}

/** Decides what a requirement would be; the same for a preview and for the deed. Refused over units that are not the actor's. */
export async function decideRequirement(
  world: World,
  db: Reader,
  input: RequirementInput,
): Promise<Outcome<DecidedRequirement>> {
  if (!requires(world.actor)) return { refused: 'not-found' }
  const time = timeOf(input)
  if (isRefusal(time)) return time
  const certification = await certificationId(db, input.certification)
  if (!certification) return { refused: 'certification-unknown' }
  const duties = await dutiesByName(db, input.duties)
  const unknown = duties.find(({ id }) => id === null)
  if (unknown) return { refused: 'duty-unknown', name: unknown.name }
  const today = dayOf(world.now())
  const unit = await livingUnit(db, input.unit, { on: time.from, today })
  if (!unit || !mayRequire(world.actor, await pathOfUnit(db, unit.id, today)))
    return { refused: 'unit-unknown' }
  if (!unit.life.some((life) => contains(life, time.from))) {
    const [since, until] = [unit.life[0]?.from ?? null, unit.life.at(-1)?.to ?? null]
    return { refused: 'unit-not-throughout', since, until }
  }
  const keyOf = newKeys(world)
  const [first, ...after] = staysOf({ unitId: unit.id, ...time }, await waysOf(db))
  const stays: DecidedRequirement['stays'] = [
    { id: keyOf(), ...(first ?? { unitId: unit.id, ...time }) },
    ...after.map((stay) => ({ id: keyOf(), ...stay })),
  ]
  return {
    certificationId: certification,
    dutyIds: [...new Set(duties.flatMap(({ id }) => id ?? []))].sort(),
    stays,
  }
}

function timeOf({
  from: typed,
  last: typedLast = '',
}: RequirementInput): Outcome<{ from: Day; to: Day | null }> {
  const from = parseDay(typed.trim())
  if (!from) return { refused: 'invalid-input', field: 'from' }
  if (typedLast.trim() === '') return { from, to: null }
  const last = parseDay(typedLast.trim())
  if (!last || last < from) return { refused: 'invalid-input', field: 'last' }
  return { from, to: addDays(last, 1) }
}

/** Where things that are held over units go, by what is known now. */
export async function waysOf(db: Reader): Promise<Ways> {
  const { records, successions } = await knownUnits(db)
  return { heirs: inheritors(successions), lives: livesOf(records) }
}
