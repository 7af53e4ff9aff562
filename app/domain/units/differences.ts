import { grouped } from '../grouped.ts'
import { becoming, type Became } from './plan-import.ts'
import type { Extent, Succession, UnitFacts } from './unit-record.ts'

export type NamedUnit = { code: string; name: string }
/** The other end of a succession. */
export type Kin = NamedUnit & { extent: Extent; main: boolean }

/** What a change makes of one unit, for people to read: `relocated` lies in another unit and is the same otherwise. */
export type Difference = {
  became: Exclude<Became, 'unchanged'> | 'relocated'
  before: NamedUnit | null
  after: NamedUnit | null
  /** What it comes from, where it comes from others. */
  from: Kin[]
  /** What it became, where it ended. */
  into: Kin[]
}

export type Seen = { unitId: string; before: UnitFacts | null; after: UnitFacts | null }

const order: Difference['became'][] = ['added', 'renamed', 'recoded', 'relocated', 'ended']

/**
 * The differences that a change makes to units, new ones first and in the order of their codes; nothing of those that stay.
 *
 * @param nameOf what a unit that the change says nothing of is called
 */
export function differences(
  units: readonly Seen[],
  successions: readonly Succession[],
  nameOf: (unitId: string) => NamedUnit | null,
): Difference[] {
  const own = new Map(units.map((unit) => [unit.unitId, unit.after ?? unit.before]))
  const named = (unitId: string): NamedUnit => own.get(unitId) ?? nameOf(unitId) ?? { code: '', name: '' }
  const [came, went] = [
    grouped(successions, ({ newUnitId }) => newUnitId),
    grouped(successions, ({ oldUnitId }) => oldUnitId),
  ]
  return units
    .flatMap(({ unitId, before, after }): Difference[] => {
      const became = becameOf(before, after)
      if (!became) return []
      const from = (came.get(unitId) ?? []).map((one) => kin(named(one.oldUnitId), one))
      const into = (went.get(unitId) ?? []).map((one) => kin(named(one.newUnitId), one))
      return [{ became, before: before && brief(before), after: after && brief(after), from, into }]
    })
    .sort((a, b) => order.indexOf(a.became) - order.indexOf(b.became) || (codeOf(a) < codeOf(b) ? -1 : 1))
}

/** Code and name alone of whatever has them. */
export const brief = ({ code, name }: NamedUnit): NamedUnit => ({ code, name })
const kin = (unit: NamedUnit, { extent, main }: Succession): Kin => ({ ...brief(unit), extent, main })
const codeOf = ({ before, after }: Difference) => (after ?? before)?.code ?? ''

function becameOf(before: UnitFacts | null, after: UnitFacts | null): Difference['became'] | null {
  if (!before) return after ? 'added' : null
  if (!after) return 'ended'
  const became = becoming(before, after)
  if (became !== 'unchanged') return became
  return before.parentId === after.parentId ? null : 'relocated'
}
