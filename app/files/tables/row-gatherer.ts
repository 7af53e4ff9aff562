import { normalise } from '../../domain/language/fold.ts'
import type { Doubt, TableRow } from '../../domain/tables/table.ts'
import { DeclinedTable } from './declined-table.ts'
import { MOST_CELLS, MOST_CHARACTERS, MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS } from './limits.ts'

/** What is in a cell: its text, or the number of a text that many cells share. */
export type Content = string | number
export type GatheredRow = Omit<TableRow, 'cells'> & { cells: Content[] }

/**
 * Keeps the rows of a file that have anything in them, and declines the file as soon as they are more than is taken: no
 * file makes the reader hold more than that.
 */
export function rowGatherer() {
  const rows: GatheredRow[] = []
  let cellCount = 0
  const countCells = (more: number) => {
    cellCount += more
    if (cellCount > MOST_CELLS) throw new DeclinedTable({ fault: 'too-much' })
  }
  return {
    rows,
    countCells,
    add(row: number, cells: Content[], doubts: Doubt[] = []): void {
      while (cells.length > 0 && cells.at(-1) === '') cells.pop()
      if (cells.length === 0) return
      if (cells.length > MOST_COLUMNS) throw new DeclinedTable({ fault: 'too-wide', row, most: MOST_COLUMNS })
      if (rows.length > MOST_ROWS) throw new DeclinedTable({ fault: 'too-many-rows', most: MOST_ROWS })
      countCells(cells.length)
      rows.push({ row, cells, ...(doubts.length > 0 && { doubts }) })
    },
  }
}

/** Turns what was gathered into rows of text; characters are counted as often as they stand in a cell. */
export function textOfRows(rows: readonly GatheredRow[], shared: ReadonlyMap<number, string>): TableRow[] {
  let characters = 0
  return rows.map(({ cells, doubts = [], ...row }) => {
    const unsure = [...doubts]
    const texts = cells.map((content, at) => {
      const text = typeof content === 'number' ? (shared.get(content) ?? '') : normalise(content)
      characters += text.length
      if (text.length <= MOST_IN_CELL) return text
      unsure.push({ at, reason: 'too-long' })
      return text.slice(0, 80)
    })
    if (characters > MOST_CHARACTERS) throw new DeclinedTable({ fault: 'too-much' })
    return { ...row, cells: texts, ...(unsure.length > 0 && { doubts: unsure }) }
  })
}
