import { printable, type FontName } from './fonts.ts'

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
  /** Lines that it may take before the letters get smaller than is good to read. */
  most?: number
  /** Points between letters. */
  spacing?: number
}

/** A text with the size of letters at which it has room, and how high it then is. */
export type FittedLine = Line & { height: number }

const SMALLEST = 7
/** How far letters shrink before a text is given another line, and how large they are at most on that. */
const COMFORTABLE = 0.7
const ON_MORE_LINES = 0.8
const LINE_GAP = 1

/** Finds the room for a text: smaller where it would not fit, on more lines where it would be hard to read. */
export function fitted(doc: PDFKit.PDFDocument, line: Line): FittedLine {
  const { font, lines = 1, most = lines } = line
  const text = printable(line.text.normalize('NFC').replace(/[^\S\u00a0]/gu, ' '))
  const options = optionsOf(line)
  doc.font(font)
  const height = (size: number) => doc.fontSize(size).heightOfString(text, options)
  const room = (size: number, count: number) =>
    count * (doc.fontSize(size).currentLineHeight(true) + LINE_GAP) + 0.5
  for (let count = lines; ; count += 1) {
    const least = count < most ? Math.max(SMALLEST, COMFORTABLE * line.size) : SMALLEST
    let size = count > lines ? Math.round(2 * ON_MORE_LINES * line.size) / 2 : line.size
    while (size > least && height(size) > room(size, count)) size -= 0.5
    const high = height(size)
    if (count >= most || high <= room(size, count)) return { ...line, text, size, height: high }
  }
}

/** Sets a text as it was fitted. */
export function setText(doc: PDFKit.PDFDocument, line: FittedLine): void {
  const { text, x, y, font, size, colour } = line
  doc.font(font).fontSize(size).fillColor(colour).text(text, x, y, optionsOf(line))
}

/** Sets a text in the room that it has, smaller where it would not fit, and answers the y below it. */
export function fittedText(doc: PDFKit.PDFDocument, line: Line): number {
  const found = fitted(doc, line)
  setText(doc, found)
  return found.y + found.height
}

function optionsOf({ width, align = 'center', spacing = 0 }: Line) {
  return { width, align, lineGap: LINE_GAP, characterSpacing: spacing }
}
