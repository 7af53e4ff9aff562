import { fitted, setText, type FittedLine } from './fitted-text.ts'
import { ink } from './ornament.ts'
import { decoration, putImage, putQr, type Box, type Place, type Text } from './tagged-text.ts'

/** A part of a certificate with the place that it takes. Pieces never overlap. */
export type Piece = Box &
  (
    | { kind: 'text'; tag: string; line: FittedLine }
    | { kind: 'rule' }
    | { kind: 'qr'; content: string; alt: string }
    | { kind: 'logo'; png: Uint8Array; alt: string }
  )

/** A line of a column: so far below the one before, or from so far below the column's top at the earliest. */
export type ColumnLine = Omit<Text, 'x' | 'y' | 'width'> & {
  size: number
  gap?: number
  from?: number
  tag?: string
}

type Column = { x: number; width: number; top: number; align?: Text['align'] }

export const bottomOf = (pieces: readonly Box[], from = 0): number =>
  Math.max(from, ...pieces.map(({ y, height }) => y + height))

/** Lines one below the other, smaller and closer where they would reach below `bottom`. */
export function column(
  doc: PDFKit.PDFDocument,
  lines: readonly ColumnLine[],
  { bottom, ...place }: Column & { bottom: number },
): Piece[] {
  for (let scale = 1; ; scale -= 0.04) {
    const pieces = stacked(doc, lines, place, scale)
    if (scale < 0.4 || bottomOf(pieces) <= bottom) return pieces
  }
}

function stacked(
  doc: PDFKit.PDFDocument,
  lines: readonly ColumnLine[],
  { x, width, top, align = 'center' }: Column,
  scale: number,
): Piece[] {
  const pieces: Piece[] = []
  let below = top
  for (const { gap = 0, from = 0, tag = 'P', ...text } of lines) {
    const y = Math.max(below + gap * scale, top + from * scale)
    below = y
    if (text.text === '') continue
    const size = text.size * scale
    const line = fitted(doc, { font: 'regular', colour: ink.black, align, ...text, size, x, y, width })
    pieces.push({ kind: 'text', tag, line, x, y, width, height: line.height })
    below = y + line.height
  }
  return pieces
}

/** A line across the middle of a column, its own width. */
export function rule(centre: number, y: number, width: number): Piece {
  return { kind: 'rule', x: centre - width / 2, y, width, height: 0 }
}

export function drawPiece(place: Place, piece: Piece): void {
  const { doc, root } = place
  const { kind, x, y, width } = piece
  if (kind === 'text') root.add(doc.struct(piece.tag, {}, () => setText(doc, piece.line)))
  else if (kind === 'qr') putQr(place, piece.content, piece.alt, { x, y, size: width })
  else if (kind === 'logo') putImage(place, piece.png, piece.alt, piece)
  else drawRule(doc, x, y, width)
}

function drawRule(doc: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  decoration(doc, () => {
    doc.lineWidth(0.8).strokeColor(ink.black)
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
  })
}
