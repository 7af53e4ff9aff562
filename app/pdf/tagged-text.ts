import { fittedText, type Line } from './fitted-text.ts'
import { ink } from './ornament.ts'
import { drawQr, type QrPlace } from './qr-figure.ts'

/** Where in a document's structure something is put. */
export type Place = { doc: PDFKit.PDFDocument; root: PDFKit.PDFStructureElement }

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
  const { x, y, size } = place
  const figure: Figure = { alt, bbox: [x, y, x + size, y + size], placement: 'Block' }
  root.add(doc.struct('Figure', figure, () => drawQr(doc, content, { ...place, colour: ink.black })))
}

/** Lines and marks that say nothing to who listens. */
export function decoration(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}
