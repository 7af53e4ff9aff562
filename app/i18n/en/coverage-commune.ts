import { formatCount, formatDay, formatRate, lastDay } from '../format.ts'
import type { Texts } from '../text.ts'

/** The one screen of a commune: on the phone of its leader. */
export const coverageCommune: Texts['coverageCommune'] = {
  rate: (rate) => `Coverage ${formatRate(rate)}`,
  left: (count) => (count === 0 ? 'Everybody is trained' : `${formatCount(count)} missing`),
  of: (trained, required) => `${formatCount(trained)} of ${formatCount(required)} trained`,
  asOf: (on) => `at the end of ${formatDay(on)}`,
  nobody: 'Nobody had to be trained on this day.',
  who: 'Who is missing',
  whoNone: 'Nobody is missing.',
  others: (count) => `${formatCount(count)} more`,
  more: (count) => `${formatCount(count)} more`,
  phone: (name) => `Call ${name}`,
  noPhone: 'no phone number',
  next: 'Ending soon',
  nextIs: (what) => `Ending soon: ${what}`,
  nextNone: (days) => `nobody within ${days} days`,
  until: (validUntil, days) =>
    days <= 1 ? 'ends today' : `until the end of ${lastDay(validUntil)}, ${formatCount(days)} days left`,
  nextWho: (who, days) => (days <= 1 ? `${who}, ends today` : `${who}, ${formatCount(days)} days left`),
  nextMore: (count) => `and ${formatCount(count)} more within 90 days`,
  act: (count) => `Remind the ${formatCount(count)} who are missing`,
  actNone: 'See the list of staff',
  details: 'More',
  groups: 'By standing',
  history: 'The months before',
  month: 'At the end of',
  columnRate: 'Rate',
  columnLeft: 'Missing',
  people: (count) => (count === 1 ? '1 person' : `${formatCount(count)} people`),
  otherDay: 'Another day, another certification',
  downloads: 'Downloads',
  expired: 'lapsed',
}
