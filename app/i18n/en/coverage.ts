import type { Day } from '../../domain/day.ts'
import { addDays } from '../../domain/day.ts'
import { formatCount, formatDay, formatRate } from '../format.ts'
import type { Texts } from '../text.ts'

/** The department's pages: how far the units are from having everybody trained. */
export const coverage: Texts['coverage'] = {
  nation: 'The whole country',
  title: (unit) => `Coverage: ${unit}`,
  peopleTitle: (unit) => `Staff to be trained: ${unit}`,
  asOf: (on) => `As at the end of ${formatDay(on)}`,
  ahead: 'This day is still to come: the figures are what follows from what has been recorded so far.',
  day: 'Show the figures of',
  certification: 'Certification',
  everyCertification: 'Everything that is required',
  show: 'Show',
  badDay: (typed) =>
    `“${typed}” is not a day. Pick one on the calendar, or type it as year-month-day, for example 2026-07-01.`,
  notThen: (unit, on) =>
    `${unit} was not in the list of administrative units on ${formatDay(on as Day)}. Please choose another day.`,
  target: 'Target of the plan: 100% of staff trained',
  trainedOf: (trained, required) =>
    `${formatCount(trained)} of the ${formatCount(required)} staff to be trained hold a valid certificate`,
  left: (count) =>
    count === 0 ? 'The target is reached.' : `${formatCount(count)} more to reach the target.`,
  nobody: 'Nobody had to be trained on this day.',
  noTarget: 'Once a training requirement applies to this unit, its rate will be shown here.',
  bar: (unit, rate) => `${unit}: ${formatRate(rate)}`,
  groups: {
    all: 'All',
    required: 'To be trained',
    missing: 'Not trained',
    trained: 'Trained',
    certified: 'Valid',
    'renewal-due': 'Expires soon',
    'in-grace': 'New in post',
    expired: 'No longer valid',
    'in-progress': 'Learning',
    assigned: 'Not started',
    waived: 'Exempt',
  },
  groupHints: {
    certified: 'certified',
    'renewal-due': 'counts as trained, to be renewed',
    'in-grace': 'within the time allowed, counts as not trained',
    expired: 'certificate expired or revoked',
    'in-progress': 'has begun, not certified yet',
    assigned: 'has not opened a lesson',
    waived: 'not counted in the rate',
  },
  kinds: {
    waived: 'Exempt',
    'renewal-due': 'Trained, expires soon',
    certified: 'Trained',
    'not-required': 'Not required',
    'in-grace': 'New in post',
    expired: 'No longer valid',
    'in-progress': 'Learning',
    assigned: 'Not started',
  },
  below: 'The units below',
  belowLead: 'The unit with the lowest rate comes first.',
  columns: {
    rank: 'Rank',
    unit: 'Unit',
    rate: 'Rate',
    progress: 'To 100%',
    trained: 'Trained',
    required: 'To be trained',
    inGrace: 'New in post',
    waived: 'Exempt',
    name: 'Full name',
    staffCode: 'Staff code',
    where: 'Unit, duty',
    standing: 'Standing',
    why: 'Reason',
  },
  csvColumns: {
    code: 'Unit code',
    unit: 'Unit',
    on: 'Day',
    required: 'To be trained',
    trained: 'Trained',
    inGrace: 'New in post',
    waived: 'Exempt',
    rate: 'Rate',
    staffCode: 'Staff code',
    name: 'Full name',
    duty: 'Duty',
    certification: 'Certification',
    standing: 'Standing',
    why: 'Reason',
    late: 'Entered late',
  },
  yes: 'Yes',
  who: 'Who is missing, and why',
  whoNone: 'Nobody: all the staff to be trained are.',
  whoAll: (count) => `See all ${formatCount(count)} who are not trained`,
  everybody: 'List of all staff to be trained',
  xlsx: 'Download the units, with who is missing and phone numbers (Excel)',
  csv: 'Download the units (CSV)',
  peopleCsv: 'Download the list (CSV)',
  listed: (count) => (count === 1 ? '1 person' : `${formatCount(count)} people`),
  noneListed: 'Nobody in this group.',
  entered: 'Entered late',
  lateHint: 'Recorded after this day; reports sent before then may not count it.',
  pages: 'Pages of the list',
  page: (page, pages) => `Page ${page} of ${pages}`,
  before: 'Previous page',
  after: 'Next page',
  why: (standing) => {
    switch (standing.why) {
      case 'waiver':
        return `Exempt: ${standing.reason}${standing.until ? `, to the end of ${lastDay(standing.until)}` : ''}`
      case 'certificate':
        return standing.validUntil
          ? `Certificate no. ${standing.number}, valid to the end of ${lastDay(standing.validUntil)}`
          : `Certificate no. ${standing.number}, without limit`
      case 'nothing-required':
        return 'Need not be trained'
      case 'newcomer':
        return `In post since ${formatDay(standing.postedSince)}, to be trained by the end of ${lastDay(standing.until)}`
      case 'lapsed':
        return `Certificate no. ${standing.number} no longer valid since ${dayWords(standing.since)}`
      case 'revoked':
        return `Certificate no. ${standing.number} revoked on ${dayWords(standing.since)}`
      case 'begun':
        return `Began on ${dayWords(standing.since)}, not completed`
      case 'not-begun':
        return `To be trained since ${dayWords(standing.since)}, has not begun`
    }
  },
}

function dayWords(day: Day | null): string {
  return day ? formatDay(day) : ''
}

/** The day before the first one that no longer counts. */
function lastDay(until: Day | null): string {
  return until ? formatDay(addDays(until, -1)) : ''
}
