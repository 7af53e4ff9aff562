import type { Day } from '../../day.ts'
import { contains, overlap, type Period } from '../../period.ts'
import type { Piece, Placed } from './place-rows.ts'

export type NewPosting = Period & { personId: string; unitId: string; dutyId: string }
export type KnownPosting = NewPosting & { id: string }

export type PostingsAfter = {
  retract: string[]
  add: NewPosting[]
  /** All that the person holds from today on, or held until now, as far as the lines speak of it. */
  after: NewPosting[]
}

type About = {
  today: Day
  dutyOf: (name: string) => string
  personId: string
  /** Units that the roster may speak of: what is held elsewhere goes on. Null: all. */
  units: ReadonlySet<string> | null
}
type Meant = Piece & { dutyId: string; unitSince: Day }

/**
 * What becomes of somebody's postings. A line about a posting that is known (same unit and duty, touching the same time)
 * keeps it, from the earlier of both first days until the line's last; every other line is a new posting. It begins on its first day or,
 * where none is named, when the unit came to be; of somebody who is elsewhere until then, today. A posting in force
 * that no line is about ends when the first new one begins, or today, unless it is in a unit of which the roster must not
 * speak. What ended before today stays as it was.
 */
export function newPostings(
  held: readonly KnownPosting[],
  rows: readonly Placed[],
  { today, dutyOf, personId, units }: About,
): PostingsAfter {
  const changes: PostingsAfter = { retract: [], add: [], after: [] }
  const left = new Set(held)
  const fresh: Meant[] = []
  const meanings = rows.flatMap((placed) => meaningsOf(placed, dutyOf)).toSorted(byFirstDay)
  for (const meant of meanings) {
    const [known, ...doubled] = [...left].filter((posting) => isAbout(meant, posting)).toSorted(byFirstDay)
    if (!known) {
      fresh.push(meant)
      continue
    }
    for (const posting of [known, ...doubled]) left.delete(posting)
    record(changes, known, { ...known, from: sooner(meant.from, known.from), to: meant.to })
    for (const posting of doubled) record(changes, posting, null)
  }
  const running = [...left].filter(({ to }) => to === null || to > today)
  const elsewhere = running.some((posting) => contains(posting, today))
  const begun = fresh.map(({ unitId, dutyId, from, to, unitSince }) => {
    const transfer = elsewhere && (to === null || to > today)
    return { personId, unitId, dutyId, from: from ?? (transfer ? today : unitSince), to }
  })
  const end = begun.map(({ from }) => from).sort()[0] ?? today
  for (const posting of running) {
    const reached = !units || units.has(posting.unitId)
    const anew = begun.length > 0 || posting.from > today
    record(changes, posting, reached ? ended(posting, end, anew) : posting)
  }
  changes.add.push(...begun)
  changes.after.push(...begun)
  return changes
}

function byFirstDay(a: { from: Day | null }, b: { from: Day | null }): number {
  const [one, other] = [a.from ?? '', b.from ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

function meaningsOf({ row, pieces, unitSince }: Placed, dutyOf: About['dutyOf']): Meant[] {
  const dutyId = dutyOf(row.duty)
  return pieces.map((piece) => ({ ...piece, dutyId, unitSince }))
}

function isAbout({ unitId, dutyId, from, to }: Meant, posting: KnownPosting): boolean {
  if (posting.unitId !== unitId || posting.dutyId !== dutyId) return false
  return overlap(posting, { from: from ?? posting.from, to })
}

/** A posting as it ends; null where it never begins. Who is known to leave, and begins nothing new, leaves when it is known. */
function ended(posting: KnownPosting, end: Day, anew: boolean): NewPosting | null {
  if (posting.to !== null && !anew) return posting
  return end <= posting.from ? null : { ...posting, to: sooner(posting.to, end) }
}

const sooner = (a: Day | null, b: Day): Day => (a !== null && a < b ? a : b)

function record(changes: PostingsAfter, before: KnownPosting, after: NewPosting | null): void {
  if (after) changes.after.push(after)
  if (after?.from === before.from && after.to === before.to) return
  changes.retract.push(before.id)
  if (!after) return
  const { personId, unitId, dutyId, from, to } = after
  changes.add.push({ personId, unitId, dutyId, from, to })
}
