import type { Day } from '../day.ts'
import type { Period } from '../period.ts'

type Dated = Period & { unitId: string }

/** From when until when each unit is there, whatever it is called meanwhile: from its first record to its last. */
export function livesOf(records: readonly Dated[]): Map<string, Period> {
  const lives = new Map<string, Period>()
  for (const { unitId, from, to } of records) {
    const life = lives.get(unitId) ?? { from, to }
    lives.set(unitId, { from: life.from < from ? life.from : from, to: later(life.to, to) })
  }
  return lives
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b)
