import { ink } from './ornament.ts'
import { decoration, type Place } from './tagged-text.ts'

/** A column of a ruled table: what stands above it, and how wide it is in points. */
export type RuledColumn = { head: string; width: number; align: 'left' | 'center' }

/** Where a table stands on its pages. */
export type RuledTable = {
  x: number
  columns: readonly RuledColumn[]
  /** Size of the letters in points; small where many columns must fit. */
  size?: number
}

const SIZE = 9
const PAD = { x: 3.5, y: 2.5 }
const RULE = { width: 0.5, colour: '#6b6b6b' }

const optionsOf = ({ width, align }: RuledColumn) => ({ width: width - 2 * PAD.x, align, lineGap: 0.5 })

/** Tells how high a row is. What stood in a column before is measured once. */
export function rowMeasure(doc: PDFKit.PDFDocument, { columns, size = SIZE }: RuledTable) {
  const known = columns.map(() => new Map<string, number>())
  return (cells: readonly string[], font: 'regular' | 'bold' = 'regular'): number => {
    doc.font(font).fontSize(size)
    const heights = columns.map((column, at) => {
      const cell = cells[at] ?? ''
      const key = font + cell
      const height = known[at]?.get(key) ?? doc.heightOfString(cell || ' ', optionsOf(column))
      known[at]?.set(key, height)
      return height
    })
    return Math.max(...heights) + 2 * PAD.y
  }
}

export const headsOf = ({ columns }: RuledTable) => columns.map(({ head }) => head)

type Row = { y: number; height: number; cells: readonly string[] }

/** A row of a table, tagged; as its head where `scope` says so. */
export function putRow(place: Place, table: RuledTable, row: Row, kind: 'head' | 'body' = 'body'): void {
  const { doc, root } = place
  const tr = doc.struct('TR')
  root.add(tr)
  eachCell(table, row, (column, x, cell) => {
    const draw = () => drawCell(doc, column, { x, y: row.y, cell, bold: kind === 'head', size: table.size })
    const head = { scope: 'Column' } as Parameters<PDFKit.PDFDocument['struct']>[1]
    tr.add(kind === 'head' ? doc.struct('TH', head, draw) : doc.struct('TD', {}, draw))
  })
  tr.end()
  decoration(doc, () => drawRules(doc, table, row))
}

/** The head once more, on a further page: said already to who listens. */
export function repeatHead(doc: PDFKit.PDFDocument, table: RuledTable, row: Row): void {
  decoration(doc, () => {
    eachCell(table, row, (column, x, cell) =>
      drawCell(doc, column, { x, y: row.y, cell, bold: true, size: table.size }),
    )
    drawRules(doc, table, row)
  })
}

function eachCell(
  { x: left, columns }: RuledTable,
  { cells }: Row,
  act: (column: RuledColumn, x: number, cell: string) => void,
): void {
  let x = left
  for (const [at, column] of columns.entries()) {
    act(column, x, cells[at] ?? '')
    x += column.width
  }
}

type Cell = { x: number; y: number; cell: string; bold: boolean; size: number | undefined }

function drawCell(doc: PDFKit.PDFDocument, column: RuledColumn, cellAt: Cell): void {
  const { x, y, cell, bold, size = SIZE } = cellAt
  doc
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(ink.black)
  const options = { ...optionsOf(column), ...(bold ? { align: 'center' as const } : {}) }
  doc.text(cell, x + PAD.x, y + PAD.y, options)
}

function drawRules(doc: PDFKit.PDFDocument, { x: left, columns }: RuledTable, { y, height }: Row): void {
  doc.lineWidth(RULE.width).strokeColor(RULE.colour)
  const right = left + columns.reduce((sum, { width }) => sum + width, 0)
  for (const at of [y, y + height]) doc.moveTo(left, at).lineTo(right, at)
  let x = left
  for (const width of [0, ...columns.map((column) => column.width)]) {
    x += width
    doc.moveTo(x, y).lineTo(x, y + height)
  }
  doc.stroke()
}
