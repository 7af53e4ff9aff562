import type { ReportPeriod } from '../../domain/reports/period.ts'
import { formatCount, formatDay, formatInstant, formatRate } from '../format.ts'
import type { Texts } from '../text.ts'
import { reportSheets } from './report-sheets.ts'

type Words = Texts['coverageReports']

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

function periodWords(period: ReportPeriod): string {
  switch (period.kind) {
    case 'month':
      return `${months[period.month - 1] ?? ''} ${period.year}`
    case 'quarter':
      return `quarter ${period.quarter} of ${period.year}`
    case 'half':
      return `${period.half === 1 ? 'first' : 'second'} half of ${period.year}`
    case 'year':
      return `year ${period.year}`
    case 'plan':
      return `plan period ${period.from}–${period.last}`
  }
}

const kept: Words['kept'] = {
  title: 'Official reports',
  lead: 'Numbers and file stay as they were when the report was made. The third column says what is reckoned today for the same day.',
  none: 'No official report has been made yet.',
  caption: 'Reports that were made',
  columns: {
    period: 'Period',
    made: 'Made at',
    by: 'By',
    reported: 'Reported',
    now: 'Reckoned today',
    file: 'File',
  },
  reported: (rate, trained, required) =>
    `${formatRate(rate)} (${formatCount(trained)}/${formatCount(required)})`,
  same: 'Unchanged',
  differs: (rate, trained, required) =>
    `Now ${formatRate(rate)} (${formatCount(trained)}/${formatCount(required)})`,
  known: 'See the numbers as they were then',
  knownPeople: 'Who was missing then',
  download: (period) => `Download the report on ${period}`,
  pdf: 'PDF',
  fingerprint: (sha256) => `SHA-256: ${sha256}`,
  make: 'Make it an official report',
  makeHint:
    'Keeps the numbers and the PDF of the chosen period, so that it stays known which number was reported. It cannot be deleted or changed.',
  done: 'The official report is made. Its numbers and file stay as they are.',
}

const subscription: Words['subscription'] = {
  title: 'Monthly report by e-mail',
  lead: 'From the chosen day of each month on, within the hours of sending, the numbers of the month before are sent with an Excel file. The letter names nobody; lists are behind the sign-in.',
  day: 'Day of the month',
  dayHint: 'From 1 to 28. Where that is no working day, the letter goes out on the next one.',
  submit: 'Subscribe',
  change: 'Change the day',
  end: 'Unsubscribe',
  is: (dayOfMonth) => `You get the report on this unit from day ${dayOfMonth} of each month on.`,
  insteadOf: (ended) =>
    `You subscribed before units were reorganised, for: ${ended}. There is one letter a month now, on the unit that came after.`,
  isNot: 'You do not get the report on this unit.',
  open: 'Get it by e-mail every month',
  off: 'Letters are not switched on. The subscription is kept; letters go out once an administrator switches them on.',
  subscribed: 'You are subscribed to the monthly report.',
  unsubscribed: 'You are no longer subscribed to the monthly report.',
}

/** Reports on coverage: the page from which they are taken, and the lists behind their numbers. */
export const coverageReports: Words = {
  title: (unit) => `Reports: ${unit}`,
  lead: 'Choose a period, then download a file or make an official report.',
  open: 'Reports',
  period: 'Period',
  periods: { month: 'Months', quarter: 'Quarters', half: 'Half-years', year: 'Years', plan: 'Plan periods' },
  periodWords,
  what: (period, on) => (period ? periodWords(period) : `up to the end of ${formatDay(on)}`),
  certification: 'Certification',
  everyCertification: 'All that are required',
  choose: 'Choose',
  running: (on) => `This period is not over: the numbers are provisional, as of the end of ${formatDay(on)}.`,
  summary: {
    title: 'Numbers of the period',
    caption: 'Numbers of the period, and at the end of the one before',
    now: (on) => `End of ${formatDay(on)}`,
    before: (on) => `End of the period before, ${formatDay(on)}`,
    what: 'What',
    required: 'Required',
    trained: 'Trained',
    lacking: 'Missing',
    rate: 'Rate',
    moved: 'What moved in the period',
    people: 'People',
  },
  movements: {
    'newly-trained': 'Trained and certified in the period',
    lapsed: 'Certificate ended in the period',
    'joined-trained': 'Newly required, certified already',
    joined: 'Newly required, not certified',
    'left-trained': 'No longer required, was certified',
    left: 'No longer required, was not certified',
  },
  files: {
    title: 'Files',
    xlsx: 'Excel workbook',
    xlsxHint:
      'Summary, units right below, all communes, duties, months, people missing with their phone numbers.',
    pdf: 'Official report (PDF)',
    pdfHint:
      'In the form that Decree 30 of 2020 demands, in Vietnamese; number and signature are left to the agency.',
    annexed: 'Official report with the list of people missing (PDF)',
    annexedHint: 'The same with the list attached, without phone numbers.',
    csv: 'Units (CSV)',
    csvHint: 'For other programs.',
  },
  people: {
    title: (movement, unit) => `${movement}: ${unit}`,
    between: (before, on) => `From ${formatDay(before)} to ${formatDay(on)}.`,
    caption: 'List',
    columns: { name: 'Full name', staffCode: 'Staff code', place: 'Duty, unit' },
    none: 'Nobody.',
    count: (count) => `${formatCount(count)} people`,
    more: (shown) => `Only the first ${formatCount(shown)} are shown.`,
    back: 'Reports',
  },
  made: (instant) => formatInstant(instant),
  data: 'Let other systems read the numbers (JSON)',
  sheets: reportSheets,
  file: (code, period, end) => `bao-cao-tap-huan-${code}-${period}.${end}`,
  peopleFile: (code, on) => `can-bo-${code}-${on}.xlsx`,
  kept,
  subscription,
}
