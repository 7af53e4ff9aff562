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
  /** Units with an end of their own and no successor, where something would be held beyond it: then nothing can be done. */
  withoutHeir: string[]
}

/** Where things go: the successors of each unit, and until when those are there themselves. */
export type Ways = { heirs: ReadonlyMap<string, readonly string[]>; lives: ReadonlyMap<string, Period> }

/**
 * Passes on what is held in ending units from the day on: to their successors, for the rest of its time. Where a successor
 * is known to end later, it goes on in those that come after. What is already held there, or came from another ended unit, is
 * not held twice on the same day. Nothing before the day changes, and what ended by then stays where it was.
 *
 * @param held in or over units that end
 * @param there what is known to be held in the successors already, and in those that come after
 */
export function passOn(
  held: readonly Holding[],
  there: readonly Holding[],
  { heirs, lives }: Ways,
  on: Day,
): PassedOn {
  const taken = new Map<string, Period[]>()
  const keyOf = (unitId: string, what: string) => `${unitId} ${what}`
  const take = (key: string, period: Period) => taken.set(key, [...(taken.get(key) ?? []), period])
  for (const holding of there) take(keyOf(holding.unitId, holding.what), holding)
  const passed: PassedOn = { closed: [], begun: [], withoutHeir: [] }
  const begin = ({ id, what }: Holding, unitId: string, rest: Period) => {
    const key = keyOf(unitId, what)
    for (const piece of without(rest, taken.get(key) ?? [])) {
      passed.begun.push({ ...piece, source: id, unitId, what })
      take(key, piece)
    }
  }
  const concerned = held.filter(({ to }) => to === null || to > on)
  for (const holding of concerned.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    passed.closed.push(holding)
    const rest = { from: holding.from > on ? holding.from : on, to: holding.to }
    for (const stay of staysAfter([holding.unitId], rest, { heirs, lives }))
      if (stay.period) begin(holding, stay.unitId, stay.period)
      else passed.withoutHeir.push(stay.unitId)
  }
  return passed
}

type Stay = { unitId: string; period: Period | null }

/**
 * Where something is held after the last of the units that it came through, and when; `period: null` where that ends and
 * nothing comes after it, or only what it came through.
 */
function staysAfter(through: readonly string[], rest: Period, { heirs, lives }: Ways): Stay[] {
  const unitId = through.at(-1) ?? ''
  const next = (heirs.get(unitId) ?? []).filter((heir) => !through.includes(heir))
  if (next.length === 0) return [{ unitId, period: null }]
  return next.flatMap((heir) => {
    const end = lives.get(heir)?.to ?? null
    if (end === null || (rest.to !== null && rest.to <= end)) return [{ unitId: heir, period: rest }]
    const until = end > rest.from ? [{ unitId: heir, period: { from: rest.from, to: end } }] : []
    const beyond = { from: end > rest.from ? end : rest.from, to: rest.to }
    return [...until, ...staysAfter([...through, heir], beyond, { heirs, lives })]
  })
}

/** All units in which something may be held after it was held in some. */
export function comingAfter(unitIds: Iterable<string>, heirs: Ways['heirs']): string[] {
  const after = new Set<string>()
  const queue = [...unitIds]
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop())
    for (const heir of heirs.get(unit) ?? []) {
      if (!after.has(heir)) queue.push(heir)
      after.add(heir)
    }
  return [...after]
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
