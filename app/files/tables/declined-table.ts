import type { TableFault } from '../../domain/tables/table.ts'

/** Thrown from within the readers of a file; whoever began turns it into a refusal. */
export class DeclinedTable extends Error {
  override name = 'DeclinedTable'
  constructor(readonly reason: TableFault) {
    super(reason.fault)
  }
}

export const damaged = () => new DeclinedTable({ fault: 'damaged' })
