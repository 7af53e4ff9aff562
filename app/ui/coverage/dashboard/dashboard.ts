import type { Change } from '../../../domain/coverage/changes.ts'
import type { Coverage, Tally } from '../../../domain/coverage/counts.ts'
import type { ListedPerson } from '../../../domain/coverage/listed-person.ts'
import type { NamedAim } from '../../../domain/coverage/passed-target.ts'
import type { Projection, Reading } from '../../../domain/coverage/projection.ts'
import type { Day } from '../../../domain/day.ts'
import type { GlanceData } from './glance.tsx'
import type { UnitLine } from './units-below.tsx'

export type NamedLine = { id: string; name: string; coverage: Coverage }

/** What the sections of the dashboard show. */
export type Dashboard = {
  counts: Tally
  coverage: Coverage
  below: UnitLine[]
  glance: GlanceData
  days: { parts: boolean; compare: Day | null; until: Day; newYear: Day | null }
  target: NamedAim & { mayChange: boolean }
  distance: { people: number; communes: number }
  monthAgo: { day: Day; coverage: Coverage }
  /** As it was reported when a past day ended. */
  reported: Coverage | null
  late: number | null
  /** The first of those who are missing; null where there are too many to look for them. */
  missing: ListedPerson[] | null
  trend: {
    past: Reading[]
    before: { name: string; points: Reading[] }[]
    projection: (Projection & { months: number[]; validityMonths: number | null }) | null
  }
  expiring: {
    spans: { days: number; until: Day; people: number }[]
    newYear: { until: Day; people: number } | null
    until: Day
    people: number
    falling: Change[]
    fallingAll: number
  }
  duties: NamedLine[]
  certifications: NamedLine[]
  modules: { certification: string; module: string; required: number; done: number }[]
  comparison: { days: Day[]; before: Coverage; after: Coverage; units: Change[] } | null
  choices: { id: string; name: string }[]
}
