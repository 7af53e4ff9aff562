import type { RefusalTexts } from '../vi/refusals.ts'

/** Words for what reports may decline. */
export const reportRefusals: Pick<RefusalTexts, 'period-unknown' | 'period-to-come' | 'report-ahead'> = {
  'period-unknown': () => ({
    title: 'This is no period of a report',
    advice:
      'Choose one from the list. In an address it is written as 2026-11, 2026-Q3, 2026-H1, 2026 or plan-2026-2030.',
  }),
  'period-to-come': () => ({
    title: 'This period has not begun',
    advice: 'Choose the current period or one that is over.',
  }),
  'report-ahead': () => ({
    title: 'There is no report on a day to come',
    advice:
      'Choose today or a day that is past. What is expected of a day to come is on the page and in the Excel file.',
  }),
}
