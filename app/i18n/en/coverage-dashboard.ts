import { isWholeDay } from '../../domain/coverage/known.ts'
import { formatCount, formatDay, formatNumber, formatRate, formatInstant } from '../format.ts'
import { month, points } from '../format-change.ts'
import type { Texts } from '../text.ts'

/** The dashboard of a department, section by section. */
export const dashboard: Texts['dashboard'] = {
  headline: 'How far from the target',
  distance: (people, communes) =>
    communes === 0
      ? `${formatCount(people)} people to go`
      : `${formatCount(people)} people in ${formatCount(communes)} communes to go`,
  reached: 'The target is reached',
  toTarget: (percent, by) => `until ${percent}% is reached (due by the end of ${formatDay(by)})`,
  trainedOf: (trained, required) =>
    `${formatCount(trained)} of the ${formatCount(required)} staff to be trained hold a valid certificate.`,
  monthAgo: (day, change) =>
    `Compared with ${formatDay(day)}: ${change === 0 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${points(Math.abs(change))} percentage points`}`,
  peopleChange: (change) =>
    change === 0
      ? 'as many are trained.'
      : `${formatCount(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} are trained.`,
  reported: (was, is) =>
    `When this day ended ${formatRate(was)} was reported; it is ${formatRate(is)} as known now.`,
  reportedPeople: (was, is) => `Trained of required: ${was} then, ${is} now.`,
  lateFacts: (people) => `Records of ${formatCount(people)} people were entered late.`,
  seeLate: 'See the list, in which late entries are marked',
  seeKnown: 'See the figures as reported',
  knownOn: (known) =>
    isWholeDay(known)
      ? `As known when ${formatDay(known)} ended.`
      : `As known at ${formatInstant(new Date(known))}.`,
  knownBy: {
    instant: 'As known',
    now: 'Now',
    at: (instant) => `At ${formatInstant(new Date(instant))}`,
  },
  seeNow: 'See them as known today',
  jumps: {
    label: 'Parts of this page',
    worst: 'Furthest behind',
    picture: 'All units',
    trend: 'Trend and forecast',
    expiring: 'Expiring soon',
    newYear: (people) => `Expiring before the lunar new year: ${formatCount(people)}`,
    missing: 'Who is missing',
  },
  numbers: {
    required: 'Required',
    requiredHint: 'see the whole list',
    trained: 'Trained',
    trainedHint: (due) =>
      due === 0 ? 'hold a valid certificate' : `${formatCount(due)} of them are due for renewal`,
    missing: 'Missing',
    missingHint: 'see names, reasons, phone numbers',
    inGrace: 'New in post',
    inGraceHint: 'within their days of grace, counted as missing',
    waived: 'Waived',
    waivedHint: 'not in the rate',
  },
  allUnits: (units) => `See the other ${formatCount(units)} units`,
  missingAre: 'Of those who are missing:',
  filters: {
    more: 'More filters, compare two days',
    duty: 'Duty',
    kind: 'Kind of unit',
    known: 'As known when this day ended',
    knownHint: 'Empty: as known today.',
    compare: 'Compare with',
    boundaries: 'The past before units were rearranged',
    then: 'In the units of that time',
    today: 'In today’s boundaries',
    apply: 'Apply',
    clear: 'Clear all',
    active: 'Filtered by:',
  },
  comparison: {
    title: (before, after) => `${formatDay(before)} and ${formatDay(after)} compared`,
    lead: 'The deepest fall comes first. People: trained / required.',
    whole: 'Altogether',
    rate: (day) => `Rate on ${formatDay(day)}`,
    change: 'Change (points)',
    people: (day) => `People on ${formatDay(day)}`,
    acrossMerger: 'Some units were there on one of the two days only.',
    onTodaysMap: 'Compare in today’s boundaries',
    absent: 'not there',
    ended: (day) => `Units that are not there any more on ${formatDay(day)}`,
    endedLead: 'They ended when units were reorganised; the numbers are of the earlier day.',
  },
  parts: {
    title: 'By duty, certification, module',
    show: 'Reckon by duty, certification, module',
    duties: 'By duty',
    dutiesLead: 'Whoever holds several duties counts in each.',
    duty: 'Duty',
    certifications: 'By certification',
    modules: 'By module',
    modulesLead: 'Done is who has learned all lessons of the module, or holds a valid certificate.',
    module: 'Module',
    done: 'Done',
    bar: (name, rate) => `${name}: ${formatRate(rate)}`,
  },
  tops: { title: 'Coverage', lead: 'Choose a unit.' },
  months: (months) => months.map(formatCount).join(' · '),
  pace: (people) => `${formatNumber(people)} people a month`,
  reachedOn: (day, pace) =>
    `At the pace of the last six months (${formatNumber(pace)} people a month) it will be reached about ${month(day)}.`,
  notReached: (by, lacking, pace) =>
    `At the pace of the last six months (${formatNumber(pace)} people a month) it will not be reached by ${formatDay(by)}: ${formatCount(lacking)} people will be missing.`,
}
