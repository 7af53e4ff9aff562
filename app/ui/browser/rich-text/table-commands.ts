import type { Node } from 'prosemirror-model'
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import { around, insertBlock } from './block-commands.ts'
import { schema } from './schema.ts'
import { cellsOf, tableOf, type Cells } from './table-shape.ts'

const emptyRow = (width: number): Node[] => Array.from({ length: width }, () => schema.node('cell'))

/** A row of headings and two rows, two columns wide. */
export const insertTable: Command = (state, dispatch) => {
  if (placeOf(state)) return false
  dispatch?.(insertBlock(state.tr, tableOf([emptyRow(2), emptyRow(2), emptyRow(2)])))
  return true
}

type Place = { cells: Cells; row: number; column: number; pos: number; size: number }

/** The table around the cursor and which cell of it the cursor is in. */
export function placeOf({ selection: { $from } }: EditorState): Place | null {
  const table = around($from, 'table')
  if (!table) return null
  const depth = $from.depth
  if (depth < 2 || !$from.parent.type.name.endsWith('cell')) return null
  const [row, column] = [$from.index(depth - 2), $from.index(depth - 1)]
  return { cells: cellsOf(table.node), row, column, pos: table.pos, size: table.node.nodeSize }
}

/** A command that makes other cells of the table, and says in which the cursor then is. */
function change(next: (place: Place) => { cells: Cells; row: number; column: number } | null): Command {
  return (state, dispatch) => {
    const place = placeOf(state)
    if (!place) return false
    const after = next(place)
    dispatch?.(after ? replaced(state.tr, place, after) : state.tr.delete(place.pos, place.pos + place.size))
    return true
  }
}

function replaced(
  tr: Transaction,
  { pos, size }: Place,
  { cells, row, column }: { cells: Cells; row: number; column: number },
): Transaction {
  tr.replaceWith(pos, pos + size, tableOf(cells))
  return select(tr, pos, row, column)
}

/** Puts the cursor at the end of a cell, the nearest one if there is no such. */
function select(tr: Transaction, pos: number, row: number, column: number): Transaction {
  const table = tr.doc.nodeAt(pos)
  if (!table) return tr
  const rowIndex = Math.min(row, table.childCount - 1)
  const rowNode = table.child(rowIndex)
  const columnIndex = Math.min(column, rowNode.childCount - 1)
  let at = pos + 1
  for (let index = 0; index < rowIndex; index += 1) at += table.child(index).nodeSize
  at += 1
  for (let index = 0; index < columnIndex; index += 1) at += rowNode.child(index).nodeSize
  const end = at + rowNode.child(columnIndex).nodeSize - 1
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView()
}

const widthOf = (cells: Cells): number => cells[0]?.length ?? 0

export const addRow = change(({ cells, row, column }) => ({
  cells: [...cells.slice(0, row + 1), emptyRow(widthOf(cells)), ...cells.slice(row + 1)],
  row: row + 1,
  column,
}))

export const addColumn = change(({ cells, row, column }) => ({
  cells: cells.map((line) => [...line.slice(0, column + 1), ...emptyRow(1), ...line.slice(column + 1)]),
  row,
  column: column + 1,
}))

export const removeRow = change(({ cells, row, column }) =>
  cells.length === 1 ? null : { cells: cells.filter((_line, index) => index !== row), row, column },
)

export const removeColumn = change(({ cells, row, column }) =>
  widthOf(cells) === 1
    ? null
    : { cells: cells.map((line) => line.filter((_cell, index) => index !== column)), row, column },
)

export const removeTable = change(() => null)

/** Down one row, from the last one into a new one: a cell holds a single line. */
export const nextRow: Command = (state, dispatch, view) => {
  const place = placeOf(state)
  if (!place) return false
  if (place.row === place.cells.length - 1) return addRow(state, dispatch, view)
  dispatch?.(select(state.tr, place.pos, place.row + 1, place.column))
  return true
}
