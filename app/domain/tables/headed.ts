import { findColumns, type Columns, type Spellings } from './columns.ts'
import { cellFault, type Table, type TableFault, type TableRow } from './table.ts'

/** How far down a header is looked for: above it stand the office, the title of the list, the day. */
const MOST_ROWS_ABOVE = 30

/** A table under its header, with which column is which, and what stands above. */
export type HeadedTable<Name extends string> = { table: Table; columns: Columns<Name>; above: TableRow[] }

/**
 * Finds the header: the first row with all columns that are needed and, where the row below has them too because headers
 * are merged over both, that one. A header merged across several columns (họ và tên over two) makes one column of them.
 *
 * Refused: a file without such a row, and one with a cell in a column that is read whose text is not sure: a formula, whose
 * value the file may not hold as it is shown, an error value, or a text longer than a cell can be.
 */
export function headed<Name extends string>(
  given: Table,
  spellings: Spellings<Name>,
  needed: readonly NoInfer<Name>[],
): HeadedTable<Name> | TableFault {
  const { at, columns, missing } = findHeader(given, spellings, needed)
  if (missing.length > 0) return { fault: 'no-header', missing: missing.map((name) => spellings[name][0]) }
  const table = underHeader(given, at, Object.values(columns))
  return 'fault' in table ? table : { table, columns, above: rowsAbove(given, at) }
}

/** Where a header stands, from 0, and what it lacks: where none has all columns, the row that lacks the least. */
export type FoundHeader<Name extends string> = { at: number; columns: Columns<Name>; missing: Name[] }

export function findHeader<Name extends string>(
  { header, rows }: Table,
  spellings: Spellings<Name>,
  needed: readonly NoInfer<Name>[],
): FoundHeader<Name> {
  const found = [header, ...rows].slice(0, MOST_ROWS_ABOVE).map(({ cells }) => findColumns(cells, spellings))
  const lacks = found.map((columns) => needed.filter((name) => columns[name] === undefined))
  const least = lacks.reduce((best, missing) => (missing.length < best.length ? missing : best))
  let at = lacks.indexOf(least)
  while (least.length === 0 && lacks[at + 1]?.length === 0) at += 1
  return { at, columns: found[at] ?? {}, missing: [...least] }
}

export function rowsAbove({ header, rows }: Table, at: number): TableRow[] {
  return [header, ...rows].slice(0, at)
}

/** The table under the header that stands at a place, from 0; refused where a cell in a column that is read is not sure. */
export function underHeader(
  { header, rows }: Table,
  at: number,
  read: readonly (number | undefined)[],
): Table | TableFault {
  const [top = header, ...below] = [header, ...rows].slice(at)
  return doubtful([top, ...below], new Set(read)) ?? { header: top, rows: below.map(joiner(top)) }
}

function doubtful(rows: readonly TableRow[], read: ReadonlySet<number | undefined>): TableFault | null {
  const name = (at: number) => rows[0]?.cells[at] ?? ''
  for (const { row, cells, doubts = [] } of rows) {
    const doubt = doubts.find(({ at }) => read.has(at))
    if (doubt) return cellFault(row, name(doubt.at), cells[doubt.at] ?? '', doubt.reason)
  }
  return null
}

function joiner({ merged = [] }: TableRow): (row: TableRow) => TableRow {
  if (merged.length === 0) return (row) => row
  return (row) => {
    const cells = [...row.cells]
    for (const { first, last } of merged)
      cells[first] = cells
        .slice(first, last + 1)
        .filter((text) => text !== '')
        .join(' ')
    return { ...row, cells }
  }
}
