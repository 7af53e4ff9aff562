import type { ReportAddresses as OnPaper } from '../../pdf/report/sections.ts'

/** Where the numbers of a report are to be seen; `group`: the people of one group. */
export type ReportAddresses = OnPaper & { group: (group: string) => string }
