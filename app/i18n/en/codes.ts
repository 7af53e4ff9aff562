import { formatCount } from '../format.ts'
import type { Texts } from '../text.ts'
import { codes as vietnamese } from '../vi/codes.ts'

/** The slips and their file are Vietnamese in every language; so is the command line. */
const { paper, fileName, help, written } = vietnamese

export const codes: Texts['codes'] = {
  ...{ paper, fileName, help, written },
  needs: {
    'no-account': 'no account yet',
    'code-expired': 'code out of date',
    'code-waiting': 'holds a code not used yet',
  },
  title: 'Print first sign-in codes',
  lead: 'A set of A4 slips for each unit, to be cut and handed over in person, for those who have not chosen a password.',
  unit: 'Province or commune',
  unitCodeHint: 'Type the code of the unit, for example 20 (a whole province) or 06184 (one commune).',
  show: 'Show the list',
  counted: (fresh, waiting) =>
    `${formatCount(fresh)} need a code` +
    (waiting > 0 ? `, ${formatCount(waiting)} hold a code not used yet` : ''),
  nobody: 'Nobody here needs a code any more: everybody in post has chosen a password.',
  nobodyAdvice:
    'Whoever forgot a password is given a code of their own. For those who hold more than the role of a learner, an administrator gives it out.',
  units: 'Units that get slips',
  names: 'Show names',
  who: 'Who gets a code',
  whoFresh: 'Those without a code, or whose code is out of date',
  whoAll: 'Those who hold a code not used yet, too',
  whoAllHint: 'The codes they were given stop working at once.',
  onceTitle: 'The codes are in this PDF alone',
  once: 'They are not kept to be printed again. Reloading, or pressing the button again for those who hold a code too, makes new codes, and the slips printed before stop working. Delete the file once it is printed.',
  valid: (days) => `A code works for ${days} days.`,
  make: 'Make codes and download the PDF',
  link: 'Print sign-in codes',
}
