import type { Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import { overlap, type Period } from '../period.ts'
import type { Succession } from './unit-record.ts'

/**
 * What is held in or over a unit for some time: a posting, an appointment, a requirement. Two with the same `what` in one
 * unit on one day are the same thing held twice (same person and duty; same person and role; same certification and duties).
 */
export type Holding = Period & { id: string; unitId: string; what: string }

/** What begins in a successor in place of the holding `source`. */
export type Begun = Period & { source: string; unitId: string; what: string }

export type PassedOn = {
  /** Holdings that end on the day: those that began before it keep their time until then. */
  closed: Holding[]
  begun: Begun[]
}

/**
 * Passes on what is held in ending units from the day on: to the successors that `heirs` gives, for the rest of its time. What
 * is already held there, or came from another ended unit, is not held twice on the same day. Nothing before the day changes,
 * and what ended by then stays where it was.
 *
 * @param held in or over units that end
 * @param there what is known to be held in the successors already
 */
export function passOn(
  held: readonly Holding[],
  there: readonly Holding[],
  heirs: ReadonlyMap<string, readonly string[]>,
  on: Day,
): PassedOn {
  const taken = new Map<string, Period[]>()
  const keyOf = (unitId: string, what: string) => `${unitId} ${what}`
  const take = (key: string, period: Period) => taken.set(key, [...(taken.get(key) ?? []), period])
  for (const holding of there) take(keyOf(holding.unitId, holding.what), holding)
  const passed: PassedOn = { closed: [], begun: [] }
  const concerned = held.filter(({ unitId, to }) => heirs.has(unitId) && (to === null || to > on))
  for (const holding of concerned.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    passed.closed.push(holding)
    const rest = { from: holding.from > on ? holding.from : on, to: holding.to }
    for (const unitId of heirs.get(holding.unitId) ?? []) {
      const key = keyOf(unitId, holding.what)
      for (const piece of without(rest, taken.get(key) ?? [])) {
        passed.begun.push({ ...piece, source: holding.id, unitId, what: holding.what })
        take(key, piece)
      }
    }
  }
  return passed
}

/** What is left of a period where others are taken out of it. */
export function without(period: Period, others: readonly Period[]): Period[] {
  return others.reduce<Period[]>(
    (left, other) => left.flatMap((piece) => cut(piece, other)),
    [{ from: period.from, to: period.to }],
  )
}

function cut(piece: Period, other: Period): Period[] {
  if (!overlap(piece, other)) return [piece]
  const left: Period[] = []
  if (piece.from < other.from) left.push({ from: piece.from, to: other.from })
  if (other.to !== null && (piece.to === null || other.to < piece.to))
    left.push({ from: other.to, to: piece.to })
  return left
}

/** Of each ended unit the successor in which its people sit: the one that it became wholly, or the main one. */
export function seats(successions: readonly Succession[]): Map<string, string[]> {
  return heirsBy(successions, ({ main }) => main)
}

/** Of each ended unit those that what was held over it passes to: all that it became wholly, and the main one. */
export function inheritors(successions: readonly Succession[]): Map<string, string[]> {
  return heirsBy(successions, ({ extent, main }) => extent === 'full' || main)
}

function heirsBy(
  successions: readonly Succession[],
  isHeir: (one: Succession) => boolean,
): Map<string, string[]> {
  const groups = grouped(successions.filter(isHeir), ({ oldUnitId }) => oldUnitId)
  return new Map([...groups].map(([old, heirs]) => [old, heirs.map(({ newUnitId }) => newUnitId)]))
}
