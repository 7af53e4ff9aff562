import { formatCount } from '../format.ts'
import type { RefusalTexts } from '../vi/refusals.ts'

/** Refusals of first-login codes for many. */
export const codeRefusals: Pick<RefusalTexts, 'nobody-needs-code' | 'too-many-people'> = {
  'nobody-needs-code': () => ({
    title: 'Nobody needs a code',
    advice:
      'Everybody chosen holds a code that still works, or has chosen a password. Nothing was changed. If printed slips were lost, choose those who hold a code too.',
  }),
  'too-many-people': ({ people, most }) => ({
    title: `Too many people at once: ${formatCount(people)}`,
    advice: `At most ${formatCount(most)} codes are printed at a time. Choose fewer units and print several times. Nothing was changed.`,
  }),
}
