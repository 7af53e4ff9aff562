import type { Filter } from '../../domain/coverage/filter.ts'
import type { RefusalTexts, RefusalWords } from '../vi/refusals.ts'

const choose = (what: string) => `Open the page again and choose ${what}.`

const words: Record<Filter, RefusalWords> = {
  known: {
    title: 'The day “as known on” cannot be read',
    advice: 'It must be a day of the calendar, no later than today. Choose it again or leave it empty.',
  },
  duty: { title: 'The duty to narrow by cannot be read', advice: choose('a duty from the field “Duty”') },
  kind: {
    title: 'The kind of unit to narrow by cannot be read',
    advice: choose('a kind from the field “Kind of unit”'),
  },
  boundaries: {
    title: 'On which boundaries to count cannot be read',
    advice: 'Open the page again and choose today’s boundaries, or units as they were.',
  },
  until: {
    title: 'The day by which certificates lapse cannot be read',
    advice: choose('a day of the calendar in the field “Expires before”'),
  },
  group: {
    title: 'This address names a group of people that there is not',
    advice:
      'No list is shown, so that it is not taken for the list of everybody. Open the list again and choose a group above it.',
  },
  who: {
    title: 'Whom to phone cannot be read',
    advice: 'Go back to the call list and choose everybody, or only those without e-mail.',
  },
}

export const filterRefusals: Pick<RefusalTexts, 'filter-unreadable'> = {
  'filter-unreadable': ({ filter }) => words[filter],
}
