import type { Texts } from '../text.ts'
import { pointsMoved } from '../format-change.ts'
import { formatCount, formatRate } from '../format.ts'

/** The picture of the units below, and their ranking. */
export const coverageMap: Texts['coverageMap'] = {
  map: 'Map of the units',
  tiles: 'All units at a glance',
  mapLead: 'Open a unit to see its own page. The same figures stand in the table below.',
  tilesLead: 'A tile for each unit, the lowest rate first. Open a tile to see the page of that unit.',
  legend: 'Legend',
  bands: {
    lowest: 'Below 50%',
    low: '50% to below 70%',
    middle: '70% to below 90%',
    near: '90% to below 100%',
    all: 'All, 100%',
    nobody: 'Nobody to be trained',
  },
  nobody: 'nobody',
  left: (count) => (count === 0 ? 'complete' : `${formatCount(count)} missing`),
  unit: (name, rate, left) =>
    rate === null
      ? `${name}: nobody to be trained`
      : `${name}: ${formatRate(rate)}, ${left === 0 ? 'complete' : `${formatCount(left)} missing`}`,
  ranking: {
    title: (unit) => `Ranking: ${unit}`,
    lead: 'Whoever needs help most comes first. Rank 1 is the lowest rate.',
    worst: (count) => `The ${formatCount(count)} units furthest behind`,
    worstLead: 'The lowest rate first; of equal rates the unit with more people missing.',
    allDone: 'Every unit is at 100%.',
    open: 'Whole ranking',
    which: 'Units that are ranked',
    scopes: { communes: 'All communes, wards and special zones', below: 'Provinces' },
    order: 'Sorted by',
    orders: {
      rate: 'Lowest rate',
      missing: 'Most missing',
      change: 'Largest fall',
      name: 'Name',
    },
    filters: 'Another day, kind of unit',
    kind: 'Kind of unit',
    everyKind: 'Every kind',
    kinds: { commune: 'Communes', ward: 'Wards', special_zone: 'Special zones' },
    show: 'Show',
    rank: 'Rank',
    unit: 'Unit',
    rate: 'Rate',
    missing: 'Missing',
    change: 'Since a month ago',
    list: 'Those missing',
    people: (count) => (count === 1 ? '1 person' : `${formatCount(count)} people`),
    listOf: (unit) => `of those missing in ${unit}`,
    openList: 'List',
    call: 'Call',
    callOf: (unit) => `those missing in ${unit}`,
    assign: 'Assign',
    assignOf: (unit) => `those missing in ${unit}`,
    points: (change) =>
      change === null
        ? '—'
        : change === 0
          ? 'unchanged'
          : `${change > 0 ? 'up' : 'down'} ${pointsMoved(change)} points`,
    none: 'There is no unit of this kind.',
    tabs: 'Ranking',
  },
}
