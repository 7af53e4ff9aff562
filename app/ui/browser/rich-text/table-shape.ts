import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

export type Cells = readonly (readonly Node[])[]

export function cellsOf(table: Node): Cells {
  const rows: Node[][] = []
  table.forEach((row) => {
    const cells: Node[] = []
    row.forEach((cell) => cells.push(cell))
    rows.push(cells)
  })
  return rows
}

/** A table as Markdown can say it: rows of one length, headings in the first, columns aligned as their heading. */
export function tableOf(cells: Cells): Node {
  const width = Math.max(1, ...cells.map((row) => row.length))
  const columns = Array.from({ length: width }, (_none, index) => index)
  const rows = cells.map((row, index) =>
    columns.map((column) => {
      const align = cells[0]?.[column]?.attrs['align'] as string | undefined
      const name = index === 0 ? 'header_cell' : 'cell'
      return schema.node(name, { align: align ?? '' }, row[column]?.content)
    }),
  )
  return schema.node(
    'table',
    null,
    rows.map((row) => schema.node('table_row', null, row)),
  )
}

/** Whatever is pasted or deleted across its cells, a table keeps its shape. */
export const tableShape = new Plugin({
  appendTransaction(transactions, _before, state) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    return mended(state.tr)
  },
})

function mended(tr: Transaction): Transaction | null {
  const wrong: { pos: number; from: Node; to: Node }[] = []
  tr.doc.descendants((node, pos) => {
    if (node.type.name !== 'table') return
    const to = tableOf(cellsOf(node))
    if (!node.eq(to)) wrong.push({ pos, from: node, to })
  })
  for (const { pos, from, to } of wrong.reverse()) tr.replaceWith(pos, pos + from.nodeSize, to)
  return wrong.length > 0 ? tr : null
}
