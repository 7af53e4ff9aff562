import type { FontName } from './fonts.ts'

export type Line = {
  text: string
  x: number
  y: number
  width: number
  font: FontName
  size: number
  colour: string
  align?: 'left' | 'center' | 'right'
  /** Lines that there is room for; the letters shrink until they do. */
  lines?: number
  /** Points between letters. */
  spacing?: number
}

const SMALLEST = 7
const LINE_GAP = 1

/** Sets a text in the room that it has, smaller where it would not fit, and answers the y below it. */
export function fittedText(doc: PDFKit.PDFDocument, line: Line): number {
  const { x, y, width, font, colour, align = 'center', lines = 1, spacing = 0 } = line
  const text = line.text.normalize('NFC')
  const options = { width, align, lineGap: LINE_GAP, characterSpacing: spacing }
  doc.font(font)
  let size = line.size
  const height = () => doc.fontSize(size).heightOfString(text, options)
  const room = () => lines * (doc.fontSize(size).currentLineHeight(true) + LINE_GAP) + 0.5
  while (size > SMALLEST && height() > room()) size -= 0.5
  const below = y + height()
  doc.fillColor(colour).text(text, x, y, options)
  return below
}
