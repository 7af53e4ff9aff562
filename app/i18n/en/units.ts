import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, lastDay } from '../format.ts'
import type { Texts } from '../text.ts'

const until = (from: Day, to: Day | null) =>
  to === null ? `since ${formatDay(from)}` : `from ${formatDay(from)} to the end of ${lastDay(to)}`
const people = (count: number) => (count === 1 ? '1 person' : `${formatCount(count)} people`)

export const units: Texts['units'] = {
  title: 'Administrative units',
  lead: (on) => `The units of ${formatDay(on)}.`,
  asOf: (on) => `On ${formatDay(on)}`,
  day: 'Show the day',
  badDay: 'Choose a day.',
  search: 'Find a name or code',
  searchHint: 'Marks may be left out: ky lua.',
  show: 'Show',
  found: (count, most) =>
    count > most
      ? `The first ${most} are shown; type more letters for fewer.`
      : `Units found: ${formatCount(count)}.`,
  everything: 'Show all units',
  none: 'No unit is known of this day. Choose a later one, or import the list of that time.',
  reorganisations: 'Reorganisations',
  columns: {
    name: 'Unit',
    code: 'Code',
    parent: 'Lies in',
    districts: 'Districts',
    communes: 'Communes, wards, zones',
  },
  kinds: {
    province: 'Province or city',
    district: 'District level',
    commune: 'Commune',
    ward: 'Ward',
    special_zone: 'Special zone',
    township: 'Township',
  },
  unit: {
    lies: 'Lies in',
    code: 'Code',
    kind: 'Kind',
    exists: 'Exists',
    until,
    posted: 'People posted there',
    people,
    coverage: 'Coverage',
    seeCoverage: 'See coverage',
    below: 'Units below',
    records: 'What it was called',
    period: 'When',
    by: 'By',
    from: 'Came from',
    into: 'Became',
    extent: 'How much',
    on: 'Day',
    full: 'Wholly',
    partial: 'In part',
    main: 'main receiver',
    resolution: (number) => `Resolution ${number}`,
    noResolution: 'See the change',
    others: 'This code at other times',
    othersLead: 'Official codes are used again, so a code means a unit only together with a day.',
    absent: (code, on) => `No unit has the code ${code} on ${formatDay(on)}`,
  },
}
