import { formatCount, formatDay } from '../format.ts'
import type { Texts } from '../text.ts'

export const calls: Texts['calls'] = {
  title: 'Call list',
  lead: (on) =>
    `People to be reminded to learn, as of ${formatDay(on)}. Print it, or call from the phone right away.`,
  link: 'Call list',
  back: 'Staff',
  who: 'Whom to call',
  whos: { 'no-email': 'Who gets no e-mail', all: 'Everybody to be reminded' },
  show: 'Show',
  print: 'Print the list',
  csv: 'Download the list (CSV)',
  found: (count) => (count === 0 ? 'There is nobody to call.' : `${formatCount(count)} to call.`),
  tooMany: (shown, all) =>
    `This page shows the first ${formatCount(shown)} of ${formatCount(all)} people. Choose a unit, or download the CSV file for all of them.`,
  columns: {
    name: 'Name',
    staffCode: 'Staff code',
    phone: 'Phone',
    unit: 'Unit',
    duty: 'Duty',
    certification: 'Certification',
    why: 'Why',
    since: 'Since',
  },
  soonOver: 'Expires soon.',
  noPhone: 'no number',
  fileName: (on) => `call-list-${on}.csv`,
}
