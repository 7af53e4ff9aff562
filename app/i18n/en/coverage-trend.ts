import { formatCount, formatDay, formatNumber } from '../format.ts'
import type { Texts } from '../text.ts'

/** How coverage came about and where it goes, and what will lapse. */
export const coverageTrend: Texts['coverageTrend'] = {
  title: 'Trend and projection to the target',
  picture: (unit, from, to) =>
    `Chart of the coverage of ${unit} from ${formatDay(from)} to ${formatDay(to)}; its figures are in the table below`,
  past: 'Rate reached',
  idle: 'If nobody trains any more',
  atPace: 'At the pace of the last six months',
  target: 'Target',
  today: 'Today',
  drawn: 'The past is drawn in:',
  then: 'the units of that time',
  nowMap: 'today’s boundaries',
  table: 'See the figures of the chart',
  day: 'Day',
  required: 'Required',
  trained: 'Trained',
  rate: 'Rate',
  unit: 'Unit',
  aheadTable: 'Projection',
  assumes: 'What the projection assumes',
  assumptions: (months, pace, validity) => [
    'If nobody trains any more: all records stay as they are; certificates lapse on their day, postings that are known to end do, nobody new arrives.',
    `Pace: people certified, for the first time or anew, in each of the last six months: ${months}; without the highest and the lowest month the mean is ${formatNumber(pace)} people a month.`,
    validity === null
      ? 'At pace: so many more of those who are missing are certified each month.'
      : `At pace: so many more of those who are missing are certified each month, and have to renew after ${formatCount(validity)} months.`,
    'Between the days that are reckoned the lines are straight. A projection is not a reported figure.',
  ],
  needed: (pace, by) =>
    `To reach it by ${formatDay(by)} takes about ${formatCount(Math.ceil(pace))} people a month.`,
  noProjection: 'There is a projection for today’s figures only, while the day of the target lies ahead.',
  nothing: 'Nobody had to be trained in this time.',
  expiring: {
    title: 'About to lapse',
    lead: 'Staff with a valid certificate who will be missing unless they renew by the days below.',
    within: (days) => `Within ${days} days`,
    before: (day) => `until ${formatDay(day)}`,
    newYear: 'Before the lunar new year',
    other: 'Until another day',
    show: 'Reckon until this day',
    none: 'Nobody.',
    fallingTitle: (day) => `Where coverage will fall if nobody renews until ${formatDay(day)}`,
    falling: (communes) => `${formatCount(communes)} communes will fall.`,
    nothingFalls: 'No commune will fall.',
    more: (communes) => `And ${formatCount(communes)} more.`,
    commune: 'Unit',
    now: 'Now',
    after: (day) => `On ${formatDay(day)}`,
    loses: 'People lost',
    who: 'Who, phone numbers',
    whoIs: 'Open the list',
    list: (people) => `List of ${formatCount(people)} people`,
  },
}
