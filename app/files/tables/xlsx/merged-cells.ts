import type { GatheredRow } from '../row-gatherer.ts'
import type { Range } from './places.ts'

export const MOST_MERGED = 200_000

/**
 * Cells that were merged hold one text, in the first of them. What is merged downwards is meant for each of its rows, so
 * each row that has anything of its own gets it; what is merged across is noted, and stays in the first cell.
 */
export function mergedInto(
  rows: GatheredRow[],
  ranges: readonly Range[],
  countCells: (more: number) => void,
): GatheredRow[] {
  if (ranges.length === 0) return rows
  const at = new Map(rows.map((row, place) => [row.row, place]))
  for (const { top, bottom, left, right } of ranges) {
    const place = at.get(top)
    const first = place === undefined ? undefined : rows[place]
    const content = first?.cells[left] ?? ''
    if (place === undefined || content === '') continue
    const doubt = first?.doubts?.find((each) => each.at === left)
    for (const row of rows.slice(place, place + bottom - top + 1)) {
      if (row.row > bottom) break
      countCells(Math.max(1, left + 1 - row.cells.length))
      while (row.cells.length < left) row.cells.push('')
      row.cells[left] = content
      if (doubt && row !== first) row.doubts = [...(row.doubts ?? []), doubt]
      if (right > left) row.merged = [...(row.merged ?? []), { first: left, last: right }]
    }
  }
  return rows
}
