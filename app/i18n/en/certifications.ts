import { formatCount, formatDay } from '../format.ts'
import type { Texts } from '../text.ts'

const counted = (count: number, one: string, many: string) =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** What a certification asks for, and how long it counts. */
export const certifications: Texts['certifications'] = {
  title: 'Certifications',
  back: 'Certifications',
  lead: 'The courses to complete, how long it is valid, when it may be renewed. The same for every unit.',
  add: 'Add a certification',
  none: 'There is no certification yet.',
  columns: {
    title: 'Title',
    validity: 'Valid for',
    holders: 'People who hold it',
    required: 'Requirements',
  },
  months: (months) => counted(months, 'month', 'months'),
  unlimited: 'Without limit',
  days: (days) => counted(days, 'day', 'days'),
  hours: (hours) => counted(hours, 'hour', 'hours'),
  fromVersion: (title, version) =>
    version === 1 ? title : `${title} (version ${formatCount(version)} or later)`,
  bases: {
    'previous-end': 'From the end of the certificate before',
    completion: 'From completion',
  },
  saved: 'Saved.',
  created: 'The certification was added. Next: require it, so that staff must hold it.',
  terms: {
    title: 'Title',
    hours: 'Hours',
    validityMonths: 'Valid for',
    renewalWindowMonths: 'May be renewed before its end',
    renewalBase: 'The new validity counts',
    graceDays: 'Time for those new in post',
    series: 'Abbreviation in the number of certificates',
    courses: 'Courses to complete',
  },
  use: (holders, issued, required) =>
    `${counted(holders, 'person holds', 'people hold')} a valid certificate; ${counted(issued, 'certificate', 'certificates')} issued; ${counted(required, 'requirement', 'requirements')} in force or to come.`,
  noHistory:
    'The figures of every day, past days too, are counted by what stands here; figures as known before a change still go by what stood then. Certificates that were issued keep what they say, and their validity.',
  setHere: 'These terms were set here by you or a colleague: loading the curriculum leaves them as they are.',
  keyIs: (key) => `Its name on the command line: ${key}`,
  paper: 'Layout of the printed certificate',
  edit: 'Change the terms',
  create: {
    title: 'Add a certification',
    lead: 'Nobody must hold it until there is a requirement.',
    submit: 'Add the certification',
  },
  form: {
    monthsHint: 'Months; leave empty for no limit.',
    windowHint: 'Months before the end, no more than it is valid.',
    graceHint: 'Days from the first day in post; 0 where it must be held at once.',
    seriesHint: 'Two to six capital letters, for example GCN in 0001/2026/GCN-SYT.',
    hoursHint: 'Printed on the certificate.',
    coursesHint: 'Choose the earliest version that counts. All chosen courses must be completed.',
    notThis: 'Not part of it',
    version: (version) => (version === 1 ? 'Every version' : `Version ${formatCount(version)} or later`),
    noCourse: 'No course has been published yet.',
    preview: 'Preview',
  },
  preview: {
    title: 'Preview of the new terms',
    lead: 'Nothing has been saved. Certificates that were issued stay as they are.',
    changes: 'What changes',
    columns: { what: 'Term', before: 'Now', after: 'Once saved' },
    holders: (holders) => `${counted(holders, 'person holds', 'people hold')} the certification.`,
    standings: 'Who stands elsewhere from today',
    standing: { before: 'Now', after: 'Once saved', people: 'People' },
    same: 'Nobody who must hold it stands elsewhere today.',
    confirm: 'Save the new terms',
    edit: 'Edit',
  },
  removal: {
    open: 'Remove this certification',
    title: 'Remove a certification',
    lead: 'There is no certificate, requirement or waiver of it yet, so it can be removed altogether.',
    confirm: 'Remove the certification',
    cancel: 'Keep it',
  },
  setOn: (on) => `Last changed on ${formatDay(on)}`,
}
