import type { Movement } from '../../domain/reports/movement.ts'
import type { ReportAddresses as OnPaper } from '../../pdf/report/sections.ts'

/** Where the numbers of a report are to be seen; `group`: the people of one group, `movement`: those who moved so. */
export type ReportAddresses = OnPaper & {
  group: (group: string) => string
  movement: (movement: Movement) => string
}
