import { formatCount, formatDay } from '../format.ts'
import type { Texts } from '../text.ts'
import { leaving as vietnamese } from '../vi/leaving.ts'

/** What stands in the data is Vietnamese in every language; so is the command line. */
const { name, removed, help, told } = vietnamese

export const leaving: Texts['leaving'] = {
  ...{ name, removed, help, told },
  title: 'People who left',
  what: 'Every night, names and staff codes of people past their retention are replaced by a mark; phone, e-mail and account go. Results of training, the numbers of earlier days and certificates stay as they are. This cannot be undone.',
  settling: (days) =>
    `Whoever was entered as having left, or corrected, lately is kept for at least ${days} days, so that a mistake can be put right.`,
  upcoming: ({ due, next, year }) => [
    due > 0 ? `Due tonight: ${formatCount(due)} people.` : 'Nobody is due tonight.',
    next
      ? `Next: ${formatDay(next.on)}, ${formatCount(next.people)} people. Within 12 months: ${formatCount(year)} people.`
      : 'Nobody is due within 12 months.',
  ],
  returns: 'Whoever comes back after that is entered as a new person.',
}
