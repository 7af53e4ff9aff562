import { fittedText, type Line } from './fitted-text.ts'
import { ink } from './ornament.ts'
import { drawQr, type QrPlace } from './qr-figure.ts'

/** Where in a document's structure something is put. */
export type Place = { doc: PDFKit.PDFDocument; root: PDFKit.PDFStructureElement }

export type Box = { x: number; y: number; width: number; height: number }

export type Text = Partial<Line> & Pick<Line, 'text' | 'x' | 'y' | 'width'>

/** One tagged text; answers the y below it. */
export function putText({ doc, root }: Place, line: Text, tag = 'P'): number {
  const whole: Line = { font: 'regular', size: 14, colour: ink.black, ...line }
  let below = line.y
  if (whole.text) root.add(doc.struct(tag, {}, () => (below = fittedText(doc, whole))))
  return below
}

/** What the library knows of a figure and its types do not. */
type Figure = NonNullable<Parameters<PDFKit.PDFDocument['struct']>[1]> & {
  bbox: number[]
  placement: 'Block'
}

/** A QR code, with words for who cannot see it. */
export function putQr(
  { doc, root }: Place,
  content: string,
  alt: string,
  place: Omit<QrPlace, 'colour'>,
): void {
  const { size: width, size: height } = place
  const figure = figureOf(alt, { ...place, width, height })
  root.add(doc.struct('Figure', figure, () => drawQr(doc, content, { ...place, colour: ink.black })))
}

/** An opaque picture that fills its box, with words for who cannot see it. */
export function putImage({ doc, root }: Place, png: Uint8Array, alt: string, box: Box): void {
  const { x, y, width, height } = box
  const draw = () => doc.image(Buffer.from(png), x, y, { width, height })
  root.add(doc.struct('Figure', figureOf(alt, box), () => void draw()))
}

/** A picture of lines and letters, with words for who cannot see it. */
export function putFigure({ doc, root }: Place, alt: string, box: Box, draw: () => void): void {
  root.add(doc.struct('Figure', figureOf(alt, box), draw))
}

function figureOf(alt: string, { x, y, width, height }: Box): Figure {
  return { alt, bbox: [x, y, x + width, y + height], placement: 'Block' }
}

/** Lines and marks that say nothing to who listens. */
export function decoration(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}
