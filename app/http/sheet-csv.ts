import type { Day } from '../domain/day.ts'
import { formatDay } from '../i18n/format.ts'
import { csvResponse } from './csv.ts'

type Cell = string | number | null
type Sheet = { columns: readonly { head: string; kind: string }[]; rows: readonly (readonly Cell[])[] }

/** A sheet as a CSV file, with its days as people write them. */
export function sheetAsCsv(name: string, { columns, rows }: Sheet): Response {
  const shown = (cell: Cell, at: number) =>
    columns[at]?.kind === 'day' && typeof cell === 'string' ? formatDay(cell as Day) : cell
  return csvResponse(name, [columns.map(({ head }) => head), ...rows.map((row) => row.map(shown))])
}
