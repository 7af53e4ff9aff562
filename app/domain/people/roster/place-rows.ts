import type { Day } from '../../day.ts'
import { fold } from '../../language/fold.ts'
import { overlap, type Period } from '../../period.ts'
import { livesOf } from '../../units/lives.ts'
import { unitFinder } from './find-unit.ts'
import { identify, type Decision, type Question, type Who } from './identify.ts'
import type { RosterFacts } from './plan-roster.ts'
import type { RosterFault, Trouble } from './roster-fault.ts'
import { dutyKey, type ReadRoster, type RosterRow } from './roster-row.ts'

/** A stretch of a line in one unit; `from` is null where the line names no first day. */
export type Piece = { unitId: string; from: Day | null; to: Day | null }

/** A line with what it means: its unit, and where the posting goes on when that unit ends meanwhile. */
export type Placed = { row: RosterRow; pieces: Piece[]; unitSince: Day }

/** Somebody with all lines that speak of them. */
export type PlacedPerson = Who & { lines: Placed[] }

export type PlacedRows = { people: Map<string, PlacedPerson>; refused: RosterFault[]; questions: Question[] }

/** Lines by person, each with its unit; what contradicts the units, other people or other lines is refused. */
export function placeRows(
  { rows, headers }: ReadRoster,
  facts: RosterFacts,
  decisions: readonly Decision[],
): PlacedRows {
  const refused: RosterFault[] = []
  const refuse = ({ row }: RosterRow, [column, trouble, detail]: Trouble) =>
    refused.push({ row, column: headers[column], trouble, detail: detail.slice(0, 80) })
  const place = placer(facts)
  const placed: Placed[] = []
  for (const row of rows) {
    const found = place(row)
    if (Array.isArray(found)) refuse(row, found)
    else placed.push(found)
  }
  const { whoOf, questions } = identify(placed, facts, decisions)
  const identities = identityChecker(facts)
  const people: PlacedRows['people'] = new Map()
  for (const one of placed) {
    const who = whoOf.get(one.row.row)
    if (!who) continue
    if (Array.isArray(who)) {
      refuse(one.row, who)
      continue
    }
    const key = who.before?.id ?? who.staffCode
    const lines = people.get(key)?.lines ?? []
    const trouble = identities(one.row, lines, key) ?? twice(one, lines)
    if (trouble) refuse(one.row, trouble)
    else people.set(key, { ...who, ...withCode(people.get(key), one, who), lines: [...lines, one] })
  }
  return { people, refused, questions }
}

/** Of somebody's lines one may bring a staff code, and the others none. */
function withCode(before: PlacedPerson | undefined, { row }: Placed, who: Who): Pick<Who, 'staffCode'> {
  return { staffCode: before && row.person.staffCode === null ? before.staffCode : who.staffCode }
}

function placer({ units, seats, scope, today }: RosterFacts): (row: RosterRow) => Placed | Trouble {
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
    pieces.push(at)
    const outside = scope && pieces.some(({ unitId }) => !scope.units.has(unitId))
    return outside ? ['unit', 'unit-outside', unit.name] : { row, pieces, unitSince }
  }
}

/**
 * Whether phone and e-mail are this person's alone, in what is known and in the lines above, and the name is one. Of
 * somebody whom the roster must not reach it is not told who that is.
 */
function identityChecker({
  people,
  scope,
}: RosterFacts): (row: RosterRow, others: readonly Placed[], key: string) => Trouble | null {
  const owners = { phone: new Map<string, string>(), email: new Map<string, string>() }
  const codes = new Map(people.map(({ id, staffCode }) => [id, staffCode]))
  for (const { id, phone, email } of people) {
    if (phone) owners.phone.set(phone, id)
    if (email) owners.email.set(email, id)
  }
  const told = (owner: string) => {
    const code = codes.get(owner)
    return code === undefined ? owner : scope && !scope.people.has(owner) ? '' : code
  }
  return ({ person }, others, key) => {
    const named = others[0]?.row.person.fullName
    if (named !== undefined && fold(named) !== fold(person.fullName))
      return ['fullName', 'two-names', person.fullName]
    for (const field of ['phone', 'email'] as const) {
      const value = person[field]
      if (!value) continue
      const owner = owners[field].get(value)
      if (owner !== undefined && owner !== key) return [field, `${field}-of-another`, told(owner)]
      owners[field].set(value, key)
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
