import type { Day } from '../../day.ts'
import { fold } from '../../language/fold.ts'
import { overlap, type Period } from '../../period.ts'
import { livesOf } from '../../units/lives.ts'
import { unitFinder } from './find-unit.ts'
import type { RosterFacts } from './plan-roster.ts'
import {
  dutyKey,
  type ReadRoster,
  type RosterColumn,
  type RosterFault,
  type RosterRow,
} from './roster-row.ts'

/** A stretch of a line in one unit; `from` is null where the line names no first day. */
export type Piece = { unitId: string; from: Day | null; to: Day | null }

/** A line with what it means: its unit, and where the posting goes on when that unit ends meanwhile. */
export type Placed = { row: RosterRow; pieces: Piece[]; unitSince: Day }

export type PlacedRows = { people: Map<string, Placed[]>; refused: RosterFault[] }
type Trouble = [RosterColumn, RosterFault['trouble'], string]

/** Lines by staff code, each with its unit; what contradicts the units, other people or other lines is refused. */
export function placeRows({ rows, headers }: ReadRoster, facts: RosterFacts): PlacedRows {
  const place = placer(facts)
  const identities = identityChecker(facts)
  const placed: PlacedRows = { people: new Map(), refused: [] }
  for (const row of rows) {
    const others = placed.people.get(row.person.staffCode) ?? []
    const found = place(row)
    const trouble = Array.isArray(found) ? found : (identities(row, others) ?? twice(found, others))
    if (trouble) {
      const [column, why, detail] = trouble
      placed.refused.push({
        row: row.row,
        column: headers[column],
        trouble: why,
        detail: detail.slice(0, 80),
      })
    } else if (!Array.isArray(found)) placed.people.set(row.person.staffCode, [...others, found])
  }
  return placed
}

function placer({ units, seats, today }: RosterFacts): (row: RosterRow) => Placed | Trouble {
  const find = unitFinder(units)
  const lives = livesOf(units)
  return (row) => {
    const unit = find(row.unit, row.from ?? today)
    if (typeof unit === 'string') return ['unit', unit, row.unit]
    const unitSince = lives.get(unit.unitId)?.from ?? unit.from
    if (row.from === null && row.to !== null && row.to <= unitSince)
      return ['to', 'ends-before-it-begins', unit.name]
    const pieces: Piece[] = []
    let at: Piece = { unitId: unit.unitId, from: row.from, to: row.to }
    for (let end = lives.get(at.unitId)?.to; end; end = lives.get(at.unitId)?.to) {
      if (row.to !== null && row.to <= end) break
      const next = seats.get(at.unitId)
      if (next === undefined) return ['unit', 'unit-not-throughout', unit.name]
      pieces.push({ ...at, to: end })
      at = { unitId: next, from: end, to: row.to }
    }
    return { row, pieces: [...pieces, at], unitSince }
  }
}

/** Whether phone and e-mail are this person's alone, in what is known and in the lines above, and the name is one. */
function identityChecker({
  people,
}: RosterFacts): (row: RosterRow, others: readonly Placed[]) => Trouble | null {
  const owners = { phone: new Map<string, string>(), email: new Map<string, string>() }
  for (const { staffCode, phone, email } of people) {
    if (phone) owners.phone.set(phone, staffCode)
    if (email) owners.email.set(email, staffCode)
  }
  return ({ person }, others) => {
    const named = others[0]?.row.person.fullName
    if (named !== undefined && fold(named) !== fold(person.fullName))
      return ['fullName', 'two-names', person.fullName]
    for (const field of ['phone', 'email'] as const) {
      const value = person[field]
      if (!value) continue
      const owner = owners[field].get(value)
      if (owner !== undefined && owner !== person.staffCode) return [field, `${field}-of-another`, owner]
      owners[field].set(value, person.staffCode)
    }
    return null
  }
}

/** The same duty in the same unit, on the same day, in two lines. */
function twice({ row, pieces }: Placed, others: readonly Placed[]): Trouble | null {
  const period = ({ from, to }: Piece): Period => ({ from: from ?? ('0001-01-01' as Day), to })
  const same = others.find(
    (other) =>
      dutyKey(other.row.duty) === dutyKey(row.duty) &&
      other.pieces.some((one) =>
        pieces.some((two) => one.unitId === two.unitId && overlap(period(one), period(two))),
      ),
  )
  return same ? ['duty', 'posted-twice', String(same.row.row)] : null
}
