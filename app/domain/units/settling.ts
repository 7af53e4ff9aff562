import type { Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import { overlap } from '../period.ts'
import { passOn, type Begun, type Holding, type PassedOn, type Ways } from './pass-on.ts'

/**
 * Somebody whose unit became several, in the main one of them until it is decided. `pieces`: the postings that the
 * reorganisation began for them, one after the other where the main one ends in its turn.
 */
export type Sitting = {
  personId: string
  /** The unit that was split, and the main one of what it became. */
  oldUnitId: string
  seatId: string
  pieces: Holding[]
}

export type Decision = { sitting: Sitting; unitId: string }

/** What is known beside the decisions: what is held in the units to choose from and in those that come after. */
export type SettlingFacts = {
  on: Day
  postings: readonly Holding[]
  /** Learner roles there; `passed`: those that the reorganisation passed on. */
  roles: readonly (Holding & { personId: string; passed: boolean })[]
  ways: Ways
}

export type Settlement = Record<'posting' | 'appointment', PassedOn>

/**
 * Carries out decisions about people whose unit was split (DESIGN § 3.2): the posting in the main successor is withdrawn and
 * recorded in the chosen one, from the day of the reorganisation. Deciding for the present seat records the same anew, so
 * that it is known to be decided. A learner's role that was passed on goes along, and stays in the main one where the
 * person is posted there, too. What is held in the chosen unit already is not held twice.
 */
export function settle(decisions: readonly Decision[], facts: SettlingFacts): Settlement {
  const leaving = new Set(decisions.flatMap(({ sitting }) => sitting.pieces.map(({ id }) => id)))
  const stay = facts.postings.filter(({ id }) => !leaving.has(id))
  const posting = passTo(
    decisions.flatMap(({ sitting, unitId }) => {
      const held = wholeOf(sitting.pieces)
      return held ? [{ held, unitIds: [unitId] }] : []
    }),
    ...[stay, facts],
  )
  posting.closed = decisions.flatMap(({ sitting }) => sitting.pieces)
  return { posting, appointment: rolesPassed(decisions, [...stay, ...posting.begun], facts) }
}

/** One holding from the first day of the first to the last of the last. */
function wholeOf(pieces: readonly Holding[]): Holding | null {
  const inOrder = pieces.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return first && last ? { ...first, to: last.to } : null
}

type Passing = { held: Holding; unitIds: string[] }

/** Passes each on to units of its own, whichever unit it is held in. */
function passTo(passing: readonly Passing[], there: readonly Holding[], facts: SettlingFacts): PassedOn {
  const { ways, on } = facts
  const heirs = new Map(ways.heirs)
  for (const { held, unitIds } of passing) heirs.set(held.id, unitIds)
  const held = passing.map((one) => ({ ...one.held, unitId: one.held.id }))
  return passOn(held, there, { ...ways, heirs }, on)
}

function rolesPassed(
  decisions: readonly Decision[],
  postings: readonly (Holding | Begun)[],
  facts: SettlingFacts,
): PassedOn {
  const chosen = grouped(decisions, ({ sitting }) => `${sitting.personId} ${sitting.seatId}`)
  const going = facts.roles.flatMap((role): (Passing & { role: Holding & { personId: string } })[] => {
    const mine = role.passed ? (chosen.get(`${role.personId} ${role.unitId}`) ?? []) : []
    const unitIds = [...new Set(mine.map(({ unitId }) => unitId))].filter((id) => id !== role.unitId)
    return unitIds.length > 0 ? [{ role, held: role, unitIds }] : []
  })
  const staysPosted = ({ personId, unitId, ...period }: Holding & { personId: string }) =>
    postings.some(
      (one) => one.unitId === unitId && one.what.startsWith(`${personId} `) && overlap(one, period),
    )
  const passed = passTo(going, facts.roles, facts)
  passed.closed = going.map(({ role }) => role).filter((role) => !staysPosted(role))
  return passed
}
