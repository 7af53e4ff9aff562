import { formatCount } from '../format.ts'
import type { RefusalTexts } from '../vi/refusals.ts'

type Named = 'nobody-chosen' | 'nobody-to-urge' | 'too-many-chosen' | 'letters-off'

export const urgingRefusals: Pick<RefusalTexts, Named> = {
  'nobody-chosen': () => ({
    title: 'Nobody is chosen',
    advice: 'Go back to the list, tick at least one person (or choose the whole list) and press again.',
  }),
  'nobody-to-urge': () => ({
    title: 'Of those who were chosen, nobody needs this',
    advice: 'The reason for each of them is below. Nothing was saved.',
  }),
  'too-many-chosen': ({ people, most }) => ({
    title: `Too many people at once: ${formatCount(people)}`,
    advice: `At most ${formatCount(most)} people can be chosen at once. Take one province at a time. Nothing was saved.`,
  }),
  'letters-off': () => ({
    title: 'The system sends no e-mail yet',
    advice:
      'The administrator has not named a mail server or has not switched reminders on. Use the call list instead. Nothing was saved.',
  }),
}
