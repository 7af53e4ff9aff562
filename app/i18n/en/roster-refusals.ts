import type { RefusalTexts } from '../vi/refusals.ts'

/** Refusals of rosters on their way in. */
export const rosterRefusals: Pick<
  RefusalTexts,
  'file-needed' | 'columns-unclear' | 'roster-open' | 'roster-busy' | 'rosters-waiting' | 'work-interrupted'
> = {
  'file-needed': () => ({
    title: 'No file was chosen',
    advice: 'Choose a roster (Excel or CSV) and send it again.',
  }),
  'columns-unclear': () => ({
    title: 'It is not clear which column is which',
    advice: 'Choose a column each for full name, unit and duty. No column is used twice.',
  }),
  'roster-open': () => ({
    title: 'This cannot be imported yet',
    advice: 'Rows are refused or wait for a decision, or the file changes nothing. Nothing was changed.',
  }),
  'roster-busy': () => ({
    title: 'This file is being worked on',
    advice: 'Wait until that is done, then go on.',
  }),
  'rosters-waiting': () => ({
    title: 'Too many files are waiting',
    advice: 'Import or drop some of the files that you sent, then send the new one.',
  }),
  'work-interrupted': () => ({
    title: 'The work was cut off',
    advice: 'Nothing was changed. Please try again.',
  }),
}
